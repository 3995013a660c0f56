/// Film collections of Tellico, which also reads those of GCstar, Ant Movie Catalog and Data Crow.
@NullMarked
package app.matinee.transfer.tellico;

import org.jspecify.annotations.NullMarked;
