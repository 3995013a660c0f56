/// What the user chose, and where the program keeps its own files.
///
/// Uses nothing of ours, and Jackson for the file. All values are immutable; [SettingsFile] reads
/// and writes the disk and so belongs in jobs, save at start and exit.
@NullMarked
package app.matinee.settings;

import org.jspecify.annotations.NullMarked;
