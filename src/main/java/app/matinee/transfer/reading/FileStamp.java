package app.matinee.transfer.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// How large a file is and when it was changed, to see whether it changes while it is read.
public record FileStamp(long size, FileTime changed) {

    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime());
    }

    /// @throws IOException as [Changed] if the file is another by now
    public void check(Path file) throws IOException {
        if (!equals(of(file))) {
            throw new Changed();
        }
    }

    /// A file was written to while it was read.
    public static final class Changed extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
