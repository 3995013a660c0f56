package app.matinee.pictures;

/// The colour one remembers of a picture: the mean of its largest group of alike pixels, where
/// vivid ones count for more than grey ones.
final class LeadingColour {

    /// Each channel is cut into this many steps; pixels in the same steps are alike.
    private static final int STEPS = 6;

    private static final int OPAQUE_FROM = 128;

    /// What a pixel counts for beside its vividness, so that a grey picture has a colour too.
    private static final long LEAST = 24;

    private LeadingColour() {}

    /// The colour as 0xRRGGBB; 0 of a picture one sees through everywhere.
    static int of(PixelImage image) {
        int groups = STEPS * STEPS * STEPS;
        long[] weight = new long[groups];
        long[] red = new long[groups];
        long[] green = new long[groups];
        long[] blue = new long[groups];
        for (int pixel : image.argb()) {
            if (pixel >>> 24 < OPAQUE_FROM) {
                continue;
            }
            int r = pixel >> 16 & 0xFF;
            int g = pixel >> 8 & 0xFF;
            int b = pixel & 0xFF;
            int group = (step(r) * STEPS + step(g)) * STEPS + step(b);
            long counts = LEAST + Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
            weight[group] += counts;
            red[group] += counts * r;
            green[group] += counts * g;
            blue[group] += counts * b;
        }
        int most = 0;
        for (int group = 1; group < groups; group++) {
            most = weight[group] > weight[most] ? group : most;
        }
        if (weight[most] == 0) {
            return 0;
        }
        return (int) (red[most] / weight[most]) << 16
                | (int) (green[most] / weight[most]) << 8
                | (int) (blue[most] / weight[most]);
    }

    private static int step(int channel) {
        return channel * STEPS / 256;
    }
}
