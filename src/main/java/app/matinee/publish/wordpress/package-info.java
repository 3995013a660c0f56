/// Posts for WordPress: block markup, the WXR file, and the site itself over its REST interface.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.wordpress;

import org.jspecify.annotations.NullMarked;
