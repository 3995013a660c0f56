package app.matinee.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures made for tests: the left half red, the right half blue.
public final class SamplePictures {

    /// Six by four pixels of velvet, without loss.
    static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRh4AAABXRUJQVlA4TBEAAAAvBcAAAAdQj5oWp/+BiOh/AAA=");

    /// The same, with loss.
    static final byte[] LOSSY_WEBP =
            Base64.getDecoder()
                    .decode(
                            "UklGRjgAAABXRUJQVlA4ICwAAABwAQCdASoGAAQAAUAmJaACdAFAAAD+9Bi2WZwr2X/9g7"
                                    + "//0rH/+lY/XoAAAA==");

    private SamplePictures() {}

    /// @param format as ImageIO names it: jpg, png, gif
    public static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return bytes(image, format);
    }

    static byte[] transparentPng(int width, int height) throws IOException {
        return bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /// A JPEG whose Exif says how it was held.
    static byte[] turnedJpeg(int orientation, int width, int height) throws IOException {
        byte[] jpeg = picture("jpg", width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeShort(0xFFD8);
        data.writeShort(0xFFE1);
        data.writeShort(2 + 6 + 8 + 2 + 12);
        data.writeBytes("Exif\0\0");
        data.writeBytes("MM\0*");
        data.writeInt(8);
        data.writeShort(1);
        data.writeShort(0x0112);
        data.writeShort(3);
        data.writeInt(1);
        data.writeShort(orientation);
        data.writeShort(0);
        data.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /// A PNG that claims a size in its head and has hardly anything after it.
    public static byte[] pngHead(int width, int height) throws IOException {
        byte[] png = picture("png", 1, 1);
        byte[] head = Arrays.copyOf(png, png.length);
        for (int i = 0; i < 4; i++) {
            head[16 + i] = (byte) (width >>> 24 - 8 * i);
            head[20 + i] = (byte) (height >>> 24 - 8 * i);
        }
        CRC32 crc = new CRC32();
        crc.update(head, 12, 17);
        for (int i = 0; i < 4; i++) {
            head[29 + i] = (byte) (crc.getValue() >>> 24 - 8 * i);
        }
        return head;
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
