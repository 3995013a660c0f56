@NullMarked
package app.matinee.ui.kit.print;

import org.jspecify.annotations.NullMarked;
