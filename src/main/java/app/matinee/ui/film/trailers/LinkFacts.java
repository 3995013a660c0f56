package app.matinee.ui.film.trailers;

import app.matinee.library.WebAddress;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.kit.inplace.InPlaceText;
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
    private final InPlaceText title;
    private final InPlaceText address;
    private final InPlaceText language;
    private final InPlaceText site;
    private final InPlaceText country;
    private final InPlaceText checked;
    private final Fact languageFact;
    private final List<Node> toWatch;
    private Link link;

    LinkFacts(Link link, LinkWords words, LinkWork work) {
        this.link = link;
        this.words = words;
        this.work = work;
        this.texts = words.texts();
        getStyleClass().add("link-facts");
        title = words("trailers.title", Link::withTitle, 32);
        address = field("trailers.address", this::keepAddress, 32);
        language = words("trailers.language", Link::withLanguage, 12);
        site = words("trailers.site", Link::withSite, 14);
        country = words("trailers.country", Link::withCountry, 14);
        checked =
                field("trailers.checkedOn", this::keepDate, 10)
                        .prompt(texts.get("trailers.datePrompt"));
        official = chip(texts.get("trailers.official"), on -> now -> now.withOfficial(on));
        Node termChips = labelled("trailers.terms", termChips());
        languageFact = Fact.of(language);
        Fact countryFact = Fact.of(country);
        Fact checkedFact = Fact.of(checked);
        toWatch = List.of(countryFact, termChips, checkedFact);
        Label hint = new Label(texts.get("trailers.editHint"));
        hint.getStyleClass().addAll("caption", "hint");
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        labelled("trailers.kind", kindChips()),
                        Fact.of(title),
                        Fact.of(address),
                        flow(languageFact, Fact.of(site), countryFact, checkedFact),
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
        languageFact.setShown(!watch);
        shown(official, !watch);
    }

    /// The field that is filled first: the title.
    void start() {
        title.edit();
    }

    /// Keeps at once what is being typed.
    void keep() {
        List.of(title, address, language, site, country, checked).forEach(InPlace::finish);
    }

    private InPlaceText words(String key, BiFunction<Link, String, Link> with, int columns) {
        return field(
                key,
                value -> {
                    work.change(link, now -> with.apply(now, value));
                    return Optional.empty();
                },
                columns);
    }

    private InPlaceText field(String key, Function<String, Optional<String>> keep, int columns) {
        return new InPlaceText(texts, texts.get(key), keep)
                .prompt(texts.get("trailers.notGiven"))
                .columns(columns)
                .inTurn();
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
