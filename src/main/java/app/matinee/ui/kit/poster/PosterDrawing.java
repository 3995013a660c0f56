package app.matinee.ui.kit.poster;

import app.matinee.ui.kit.poster.PosterColours.Swatch;
import app.matinee.ui.theme.Fonts;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Draws one poster on a grid of 200 by 300 units: the form first, then the title's band over it, so
/// that shape and words never share ground.
final class PosterDrawing {

    static final double WIDTH = 200;
    static final double HEIGHT = 300;

    private static final double MARGIN = 14;
    private static final double FOOTER_SIZE = 11.5;
    private static final double FOOTER_GAP = 27;

    private final GraphicsContext g;
    private final PosterDesign design;
    private final Swatch swatch;

    PosterDrawing(GraphicsContext g, PosterDesign design, Swatch swatch) {
        this.g = g;
        this.design = design;
        this.swatch = swatch;
    }

    /// @param detailed whether director and year are shown, when there are any
    void draw(PosterText text, boolean detailed) {
        boolean footer = detailed && !(text.director().isBlank() && text.year() == null);
        TitleSetting title = TitleSetting.of(text.title(), design.face());
        double cap = title.size() * title.face().capHeight();
        g.setFill(swatch.ground());
        g.fillRect(0, 0, WIDTH, HEIGHT);
        if (design.titleAbove()) {
            double first = 19 + cap;
            double last = 19 + title.height();
            double top = footer ? last + FOOTER_GAP + 13 : last + 17;
            form(top, HEIGHT - top);
            g.setFill(swatch.ground());
            g.fillRect(0, 0, WIDTH, top);
            title(title, first);
            footer(text, footer, last + FOOTER_GAP);
        } else {
            double last = footer ? 256.5 : 281;
            double first = last - title.height() + cap;
            double end = first - cap - 17;
            form(0, end);
            g.setFill(swatch.ground());
            g.fillRect(0, end, WIDTH, HEIGHT - end);
            title(title, first);
            footer(text, footer, last + FOOTER_GAP);
        }
    }

    private void title(TitleSetting title, double firstBaseline) {
        g.setFill(swatch.ink());
        g.setFont(title.face().font(title.size()));
        g.setTextBaseline(VPos.BASELINE);
        g.setStroke(swatch.ink());
        g.setLineWidth(0.35);
        double baseline = firstBaseline;
        for (String line : title.lines()) {
            g.fillText(line, MARGIN, baseline);
            if (title.face() == Face.SERIF) {
                // A book face is thin at poster size: a hair of ink around it.
                g.strokeText(line, MARGIN, baseline);
            }
            baseline += title.size() * title.face().leading();
        }
    }

    private void footer(PosterText text, boolean shown, double baseline) {
        if (!shown) {
            return;
        }
        Font font = Font.font(Fonts.SANS, FOOTER_SIZE);
        String year = text.year() == null ? "" : text.year().toString();
        double room = TitleSetting.WIDTH - TitleSetting.width(year, font) - 10;
        g.setFont(font);
        g.setFill(swatch.ink());
        g.fillText(fitted(text.director().strip(), font, room), MARGIN, baseline);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(year, WIDTH - MARGIN, baseline);
        g.setTextAlign(TextAlignment.LEFT);
    }

    private static String fitted(String words, Font font, double room) {
        if (TitleSetting.width(words, font) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && TitleSetting.width(words.substring(0, end) + "…", font) > room) {
            end--;
        }
        return words.substring(0, end).strip() + "…";
    }

    private void form(double y, double h) {
        g.save();
        if (design.mirrored()) {
            g.translate(WIDTH, 0);
            g.scale(-1, 1);
        }
        switch (design.form()) {
            case RINGS -> CurvedForms.rings(g, swatch, y, h);
            case STEPS -> StraightForms.steps(g, swatch, y, h);
            case SLICES -> StraightForms.slices(g, swatch, y, h);
            case FALL -> StraightForms.fall(g, swatch, y, h);
            case LEAF -> CurvedForms.leaf(g, swatch, y, h);
            case WINDOW -> StraightForms.window(g, swatch, y, h);
            case HALVES -> CurvedForms.halves(g, swatch, y, h);
            case VEIL -> StraightForms.veil(g, swatch, y, h);
            case BLOCKS -> StraightForms.blocks(g, swatch, y, h);
            case ARCHES -> CurvedForms.arches(g, swatch, y, h);
            case BEAM -> StraightForms.beam(g, swatch, y, h);
            case DUNES -> CurvedForms.dunes(g, swatch, y, h);
            case WAVES -> CurvedForms.waves(g, swatch, y, h);
            case GRID -> StraightForms.grid(g, swatch, y, h);
            case SUN -> CurvedForms.sun(g, swatch, y, h);
            case CHEVRONS -> StraightForms.chevrons(g, swatch, y, h);
        }
        g.restore();
    }
}
