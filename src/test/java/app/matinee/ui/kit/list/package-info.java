@NullMarked
package app.matinee.ui.kit.list;

import org.jspecify.annotations.NullMarked;
