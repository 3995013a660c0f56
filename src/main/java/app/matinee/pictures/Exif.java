package app.matinee.pictures;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the one thing of Exif that matters here: which way is up.
///
/// Formats: JPEG segments as in ITU T.81 annex B, Exif 2.3 section 4.5 (a TIFF file in segment
/// APP1), orientation is tag 0x0112.
final class Exif {

    static final int UPRIGHT = 1;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    /// 1 to 8; 1 when the JPEG says nothing that can be understood.
    static int orientation(Path jpeg) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            in.readUnsignedShort();
            while (in.readUnsignedByte() == 0xFF) {
                int marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                    return UPRIGHT;
                }
                int length = in.readUnsignedShort() - 2;
                if (length < 0) {
                    return UPRIGHT;
                }
                byte[] segment = in.readNBytes(length);
                if (marker == APP1 && startsWithMark(segment)) {
                    return orientation(
                            ByteBuffer.wrap(segment, MARK.length, segment.length - MARK.length)
                                    .slice());
                }
            }
            return UPRIGHT;
        } catch (EOFException cut) {
            return UPRIGHT;
        }
    }

    private static boolean startsWithMark(byte[] segment) {
        return segment.length >= MARK.length
                && ByteBuffer.wrap(segment, 0, MARK.length).equals(ByteBuffer.wrap(MARK));
    }

    private static int orientation(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (entry > tiff.limit() - ENTRY_BYTES) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
