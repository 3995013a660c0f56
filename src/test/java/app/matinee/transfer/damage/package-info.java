/// Damaged variants of the golden files of every reader, made by a seed: whatever comes, it ends in
/// a batch or in a plain refusal, and never in half an import.
@NullMarked
package app.matinee.transfer.damage;

import org.jspecify.annotations.NullMarked;
