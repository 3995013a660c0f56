package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.model.Picture;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureRefused;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The picture files of an archive: checked first, copied into a journal later.
final class ArchivedFiles {

    private final ArchiveSource source;
    private final Limits limits;
    private final boolean expected;
    private final ArchiveNotes notes;
    private final Map<String, String> good = new LinkedHashMap<>();

    /// @param expected whether the archive says that picture files travel in it
    ArchivedFiles(ArchiveSource source, Limits limits, boolean expected, ArchiveNotes notes) {
        this.source = source;
        this.limits = limits;
        this.expected = expected;
        this.notes = notes;
    }

    /// Looks whether a picture's file is there and is what its hash says; notes it where not.
    void check(Picture picture) throws ArchiveRefused {
        String entry = ArchiveFormat.pictureEntry(picture.hash(), picture.mediaType());
        if (good.containsKey(picture.hash())) {
            return;
        }
        try (InputStream in = source.open(entry, limits.picture())) {
            if (in == null) {
                if (expected) {
                    notes.add(Phrase.of("archive.note.pictureMissing", called(picture)));
                }
            } else if (hash(in).equals(picture.hash())) {
                good.put(picture.hash(), entry);
            } else {
                notes.add(Phrase.of("archive.note.pictureWrong", called(picture)));
            }
        } catch (IOException e) {
            throw JsonDocument.refused(entry, e);
        }
    }

    boolean knows(String entry) {
        return good.containsValue(entry);
    }

    /// Copies the good files into a journal's folder.
    void copy(PictureFolder folder, Progress progress) throws ArchiveRefused {
        long done = 0;
        for (Map.Entry<String, String> file : good.entrySet()) {
            progress.checkCancelled();
            progress.report(++done, good.size(), "archive.progress.pictures", done, good.size());
            if (!folder.has(file.getKey())) {
                copy(file.getValue(), folder);
            }
        }
    }

    private void copy(String entry, PictureFolder folder) throws ArchiveRefused {
        try (InputStream in = source.open(entry, limits.picture())) {
            if (in != null) {
                folder.add(in, entry);
            }
        } catch (PictureRefused refused) {
            notes.add(refused.phrase());
        } catch (IOException e) {
            throw new ArchiveRefused(Phrase.of("archive.refused.pictures", entry), e);
        }
    }

    private static String called(Picture picture) {
        return picture.fileName().isEmpty() ? picture.hash() : picture.fileName();
    }

    private static String hash(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
