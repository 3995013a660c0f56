/// Putting a post where it is read: template, target, folder, what came of it; and the templates
/// themselves. FX thread only.
@NullMarked
package app.matinee.ui.desk.publish;

import org.jspecify.annotations.NullMarked;
