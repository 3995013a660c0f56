package app.matinee.transfer.webpage;

import app.matinee.text.Texts;

/// The columns of the page, in order.
enum PageColumn {
    POSTER("poster", "export.html.poster"),
    FILM("film", "export.html.film"),
    TIME("time", "export.html.time"),
    RATING("rating", "export.html.rating"),
    SEEN("date", "export.html.seen"),
    PRIZES("prizes", "export.html.prizes");

    private final String style;
    private final String nameKey;

    PageColumn(String style, String nameKey) {
        this.style = style;
        this.nameKey = nameKey;
    }

    String style() {
        return style;
    }

    /// Of the posters the name is only spoken.
    String heading(Texts texts) {
        String name = Html.escaped(texts.get(nameKey));
        return this == POSTER ? "<span class=\"said\">" + name + "</span>" : name;
    }
}
