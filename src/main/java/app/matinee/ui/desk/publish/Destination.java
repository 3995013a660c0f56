package app.matinee.ui.desk.publish;

import app.matinee.publish.FileTarget;
import app.matinee.publish.WriteOptions;
import java.nio.file.Path;

/// Where a post is written to, and how.
record Destination(FileTarget target, Path folder, WriteOptions options) {}
