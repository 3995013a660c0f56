/// Typographic posters for films without a picture: a design is a value picked from the film's title
/// and year, a drawing is an image made from it.
///
/// May use JavaFX and the theme only. Designs are plain values; drawing belongs to the FX thread.
@NullMarked
package app.matinee.ui.kit.poster;

import org.jspecify.annotations.NullMarked;
