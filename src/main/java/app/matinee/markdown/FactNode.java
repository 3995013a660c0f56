package app.matinee.markdown;

import org.commonmark.node.CustomBlock;

/// Lines that came from the journal, between `:::fact key` and `:::`. Readers see what is in it and
/// nothing of it.
final class FactNode extends CustomBlock {}
