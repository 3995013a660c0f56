package app.matinee.ui.kit.writing.fact;

import app.matinee.awards.AwardsTable;
import app.matinee.awards.SeasonProse;
import app.matinee.awards.SeasonTimeline;
import app.matinee.awards.fact.Fact;
import app.matinee.library.FilmDossier;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.Money;
import app.matinee.model.PartialDate;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Release;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.text.Numerals;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What can be written about a film from what the journal holds of it.
public final class FilmSources {

    private static final int HASH = 16;
    private static final long MILLION = 1_000_000;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    /// Whoever wants to quote more of a text has it open anyway.
    private static final int MOST_QUOTED = 40;

    private final Texts texts;
    private final Say say;
    private final Numerals numerals;

    public FilmSources(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
        this.numerals = new Numerals(texts);
    }

    /// @param facts what can be computed of its awards
    /// @param piece the key of the piece that is written, which does not quote itself
    public List<Source> of(FilmDossier dossier, List<Fact> facts, long piece) {
        List<Source> all = new ArrayList<>();
        for (Fact fact : facts) {
            String note = texts.get("facts.rests", fact.range(), fact.basis().size());
            all.add(new Source(FactGroup.COMPUTED, key(fact), fact.sentence(), false, note));
        }
        credits(dossier.film(), all);
        awards(dossier, all);
        release(dossier.film(), all);
        watch(dossier.links(), all);
        dossier.pictures().stream()
                .filter(picture -> picture.kind() != PlacementKind.POSTER)
                .forEach(picture -> all.add(picture(picture)));
        for (Viewing viewing : dossier.viewings()) {
            if (!viewing.note().isBlank()) {
                PartialDate date = viewing.date();
                String note = date == null ? texts.get("journal.noDate") : say.date(date);
                String key = "viewing/" + viewing.uuid();
                all.add(quote(FactGroup.VIEWINGS, key, viewing.note(), note));
            }
        }
        for (Writing other : dossier.writings()) {
            if (other.id() != piece && !other.text().isBlank()) {
                drafts(other, all);
            }
        }
        return all;
    }

    /// Its sort and eight letters: short enough to stand in a text, the same at every date.
    private static String key(Fact fact) {
        String sort = fact.id().replaceFirst(":.*", "");
        return "%s-%08x".formatted(sort, fact.id().hashCode());
    }

    private void credits(Film film, List<Source> all) {
        Map<String, List<String>> jobs = new LinkedHashMap<>();
        List<String> cast = new ArrayList<>();
        for (Credit credit : film.credits()) {
            if (credit.department() != Department.CAST) {
                jobs.computeIfAbsent(credit.job(), _ -> new ArrayList<>()).add(credit.shownName());
            } else {
                cast.add(
                        credit.character().isBlank()
                                ? "- " + credit.shownName()
                                : texts.get("facts.cast", credit.shownName(), credit.character()));
            }
        }
        String crew =
                jobs.entrySet().stream()
                        .map(job -> "- " + job.getKey() + ": " + numerals.list(job.getValue()))
                        .collect(Collectors.joining("\n"));
        String note = texts.get("facts.from.credits", film.credits().size());
        lines(FactGroup.CREDITS, "credits", crew, note, all);
        lines(FactGroup.CREDITS, "cast", String.join("\n", cast), note, all);
    }

    private void awards(FilmDossier dossier, List<Source> all) {
        List<Honour> honours = dossier.honours();
        if (honours.isEmpty()) {
            return;
        }
        SeasonProse prose = new SeasonProse(texts);
        String said =
                SeasonTimeline.ceremonies(honours).stream()
                        .map(prizes -> prose.sentence(dossier.film().title(), prizes))
                        .filter(sentence -> !sentence.isBlank())
                        .collect(Collectors.joining(" "));
        String note = texts.get("facts.from.honours", honours.size());
        lines(FactGroup.AWARDS, "awards", said, note, all);
        String table = new AwardsTable(texts).markdown(honours).strip();
        lines(FactGroup.AWARDS, "awards-table", table, note, all);
    }

    private void release(Film film, List<Source> all) {
        Money budget = film.facts().budget();
        Money gross = film.facts().gross();
        if (budget != null && gross != null) {
            String words = texts.get("facts.money", money(budget), money(gross));
            String note = texts.get("facts.from.money");
            all.add(new Source(FactGroup.RELEASE, "money", words, false, note));
        }
        String releases =
                film.releases().stream().map(this::line).collect(Collectors.joining("\n"));
        String note = texts.get("facts.from.releases", film.releases().size());
        lines(FactGroup.RELEASE, "releases", releases, note, all);
    }

    private String line(Release release) {
        String where =
                List.of(release.place(), country(release.country())).stream()
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
        PartialDate date = release.date();
        String when = date == null ? texts.get("journal.noDate") : say.date(date);
        String kind = texts.get("details.release.kind." + release.kind().code());
        return where.isEmpty()
                ? "- " + texts.get("facts.release", kind, when)
                : "- " + texts.get("facts.release", kind + ", " + where, when);
    }

    private String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(texts.locale());
    }

    private void watch(List<Link> links, List<Source> all) {
        String services =
                links.stream()
                        .filter(link -> link.kind() == LinkKind.WHERE_TO_WATCH)
                        .map(this::service)
                        .collect(Collectors.joining("\n"));
        lines(FactGroup.WATCH, "watch", services, texts.get("facts.from.watch"), all);
    }

    private String service(Link link) {
        String name = link.site().isEmpty() ? link.title() : link.site();
        String shown = name.isEmpty() ? link.url() : name;
        PartialDate checked = link.checked();
        String line = "- [" + shown + "](" + link.url() + ")";
        return checked == null ? line : line + ", " + texts.get("facts.checked", say.date(checked));
    }

    /// Its caption and alternative text stay in the journal, where they are kept up to date.
    private Source picture(Placement placement) {
        String hash = placement.picture().hash().substring(0, HASH);
        String caption = placement.caption().strip();
        String note = caption.isEmpty() ? placement.picture().fileName() : caption;
        return new Source(FactGroup.PICTURES, "", "![](" + hash + ")", true, note);
    }

    /// The paragraphs of another text, each to be quoted; the first goes by the key of the whole.
    private void drafts(Writing other, List<Source> all) {
        String note = other.title().isBlank() ? texts.get("writing.untitled") : other.title();
        String key = "draft/" + other.uuid();
        List<String> paragraphs =
                Arrays.stream(PARAGRAPHS.split(other.text().strip()))
                        .filter(FilmSources::isProse)
                        .limit(MOST_QUOTED)
                        .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            String its = i == 0 ? key : key + "/" + (i + 1);
            all.add(quote(FactGroup.DRAFTS, its, paragraphs.get(i), note));
        }
    }

    private static boolean isProse(String paragraph) {
        return !paragraph.isBlank() && !paragraph.matches("(?s)(:::|#|!\\[|\\||```|---).*");
    }

    private static Source quote(FactGroup group, String key, String words, String note) {
        String quoted =
                words.strip().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        return new Source(group, key, quoted, true, note);
    }

    private static void lines(
            FactGroup group, String key, String words, String note, List<Source> all) {
        if (!words.isBlank()) {
            all.add(new Source(group, key, words, true, note));
        }
    }

    /// "$6 million", "750,000 CHF".
    private String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        String amount =
                money.amount() < MILLION
                        ? format.format(money.amount())
                        : texts.get(
                                "publish.money.million",
                                format.format(money.amount() / (double) MILLION));
        boolean known =
                Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(money.currency()));
        String sign =
                known
                        ? Currency.getInstance(money.currency()).getSymbol(Locale.US)
                        : money.currency();
        return sign.length() == 1 ? sign + amount : amount + " " + sign;
    }
}
