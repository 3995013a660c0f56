package app.matinee.markdown;

/// A block and where it was read.
///
/// @param start the index of its first character in the source
/// @param end the index after its last character
public record PlacedBlock(Block block, int start, int end) {}
