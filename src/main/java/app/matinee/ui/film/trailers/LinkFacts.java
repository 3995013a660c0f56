package app.matinee.ui.film.trailers;

import app.matinee.library.WebAddress;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.FactField;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The facts of a link, each changed where it stands.
final class LinkFacts extends VBox {

    private final LinkWords words;
    private final LinkWork work;
    private final Texts texts;
    private final Map<LinkKind, Chip> kinds = new EnumMap<>(LinkKind.class);
    private final Map<String, Chip> terms = new LinkedHashMap<>();
    private final Chip official;
    private final FactField title;
    private final FactField address;
    private final FactField language;
    private final FactField site;
    private final FactField country;
    private final FactField checked;
    private final List<Node> toWatch;
    private Link link;

    LinkFacts(Link link, LinkWords words, LinkWork work) {
        this.link = link;
        this.words = words;
        this.work = work;
        this.texts = words.texts();
        getStyleClass().add("link-facts");
        title = words("trailers.title", Link::withTitle, 32);
        address = FactField.line(texts.get("trailers.address"), this::keepAddress).withColumns(32);
        language = words("trailers.language", Link::withLanguage, 12);
        site = words("trailers.site", Link::withSite, 14);
        country = words("trailers.country", Link::withCountry, 14);
        checked =
                FactField.line(texts.get("trailers.checkedOn"), this::keepDate)
                        .withColumns(10)
                        .withPrompt(texts.get("trailers.datePrompt"));
        official = chip(texts.get("trailers.official"), on -> now -> now.withOfficial(on));
        Node termChips = labelled("trailers.terms", termChips());
        toWatch = List.of(country, termChips, checked);
        Label hint = new Label(texts.get("trailers.editHint"));
        hint.getStyleClass().addAll("caption", "hint");
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        labelled("trailers.kind", kindChips()),
                        title,
                        address,
                        flow(language, site, country, checked),
                        termChips,
                        official,
                        hint);
        show(link);
    }

    /// Shows the link as it is stored now.
    void show(Link now) {
        link = now;
        kinds.forEach((kind, chip) -> chip.setSelected(kind == now.kind()));
        List<String> chosen = terms(now);
        terms.forEach((term, chip) -> chip.setSelected(chosen.contains(term)));
        official.setSelected(now.official());
        title.show(now.title());
        address.show(now.url());
        language.show(now.language());
        site.show(now.site());
        country.show(now.country());
        checked.show(now.checked() == null ? "" : now.checked().iso());
        boolean watch = now.kind() == LinkKind.WHERE_TO_WATCH;
        toWatch.forEach(node -> shown(node, watch));
        shown(language, !watch);
        shown(official, !watch);
    }

    /// The field that is filled first: the title.
    void start() {
        title.input().requestFocus();
    }

    /// Keeps at once what is being typed.
    void keep() {
        List.of(title, address, language, site, country, checked).forEach(FactField::keep);
    }

    private FactField words(String key, BiFunction<Link, String, Link> with, int columns) {
        return FactField.line(
                        texts.get(key),
                        value -> {
                            work.change(link, now -> with.apply(now, value));
                            return Optional.empty();
                        })
                .withColumns(columns)
                .withPrompt(texts.get("trailers.notGiven"));
    }

    private Optional<String> keepAddress(String typed) {
        Optional<URI> parsed = WebAddress.parse(typed);
        if (parsed.isEmpty()) {
            return Optional.of(texts.say(WebAddress.fault(typed)));
        }
        work.change(link, now -> now.withUrl(parsed.get().toString()));
        return Optional.empty();
    }

    private Optional<String> keepDate(String typed) {
        @Nullable PartialDate date = PartialDate.parse(typed).orElse(null);
        if (date == null && !typed.isEmpty()) {
            return Optional.of(texts.get("trailers.notADate"));
        }
        work.change(link, now -> now.withChecked(date));
        return Optional.empty();
    }

    private FlowPane kindChips() {
        for (LinkKind kind : LinkKind.values()) {
            Chip chip = new Chip(words.kind(kind));
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                work.change(link, now -> now.withKind(kind));
            });
            kinds.put(kind, chip);
        }
        return flow(kinds.values().toArray(Node[]::new));
    }

    private FlowPane termChips() {
        for (String term : LinkWords.TERMS) {
            terms.put(
                    term, chip(words.term(term), on -> now -> now.withTerms(with(now, term, on))));
        }
        return flow(terms.values().toArray(Node[]::new));
    }

    private static String with(Link link, String term, boolean on) {
        List<String> all = new ArrayList<>(terms(link));
        all.remove(term);
        if (on) {
            all.add(term);
        }
        return String.join(", ", all);
    }

    private static List<String> terms(Link link) {
        return Arrays.stream(link.terms().split(","))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private Chip chip(String text, Function<Boolean, UnaryOperator<Link>> to) {
        Chip chip = new Chip(text);
        chip.setOnAction(_ -> work.change(link, to.apply(chip.isSelected())));
        return chip;
    }

    private VBox labelled(String key, Node content) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("caption", "hint");
        return new VBox(4, label, content);
    }

    private static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add(nodes[0] instanceof Chip ? "chips" : "fields");
        flow.setMinWidth(0);
        return flow;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
