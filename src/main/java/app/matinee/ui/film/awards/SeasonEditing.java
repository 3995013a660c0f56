package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.job.Jobs;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Result;
import app.matinee.text.Texts;
import app.matinee.ui.kit.FocusOrder;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Edits a season in place: opens forms on the line of time, one at a time, and has what they keep
/// written.
final class SeasonEditing implements SeasonActions {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final SeasonVerbs verbs;
    private final SeasonMenus menus;
    private final Timeline timeline;
    private @Nullable InlineForm open;
    private Runnable closeOpen = () -> {};

    SeasonEditing(Mirror mirror, Jobs jobs, Texts texts, SeasonWords words, SeasonMenus menus) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
        this.verbs = new SeasonVerbs(mirror);
        this.menus = menus;
        this.timeline = new Timeline(words, this, texts.get("awards.add.result"));
    }

    /// The line of time it edits.
    Timeline timeline() {
        return timeline;
    }

    /// Asks for a ceremony and the film's first result there.
    void addCeremony() {
        Film film = verbs.film();
        if (film == null) {
            return;
        }
        KnownAwards known = known();
        Ceremony blank = Ceremony.of(0, "").withFilmYear(film.facts().year());
        CeremonyFields ceremony = new CeremonyFields(texts, known, AwardBody.named(""), blank);
        NominationFields result = fields(known, film, "", blank(film));
        openOnTop(
                texts.get("awards.form.ceremony.add"),
                List.of(ceremony, result.node()),
                () ->
                        ceremony.read()
                                .flatMap(draft ->
                                        result.read().map(n -> add(draft, result.category(), n)))
                                .isPresent());
    }

    /// Asks for a premiere or another release.
    void addRelease() {
        if (verbs.film() != null) {
            Release blank = new Release(0, null, "", ReleaseKind.PREMIERE, "", null, "");
            ReleaseFields fields = new ReleaseFields(texts, known(), blank);
            openOnTop(
                    texts.get("awards.form.release.add"),
                    List.of(fields.node()),
                    () -> kept(fields.read(), verbs::addRelease));
            fields.focus();
        }
    }

    /// Takes away the form that is open, if any; what was typed is dropped.
    void close() {
        closeOpen.run();
    }

    /// Before another form opens: keeps what can be kept.
    private void leave() {
        InlineForm form = open;
        if (form != null && !form.keep()) {
            close();
        }
    }

    @Override
    public void addResult(Prizes prizes) {
        Film film = verbs.film();
        if (film != null) {
            KnownAwards known = known();
            known.use(prizes.body(), () -> {});
            NominationFields fields = fields(known, film, "", blank(film));
            openOnCard(
                    prizes,
                    null,
                    texts.get("awards.form.result.add"),
                    fields,
                    nomination -> verbs.add(prizes, fields.category(), nomination, this::focus));
        }
    }

    @Override
    public void edit(Prizes prizes, Honour honour) {
        Film film = verbs.film();
        if (film != null) {
            KnownAwards known = known();
            known.use(prizes.body(), () -> {});
            NominationFields fields =
                    fields(known, film, honour.category().name(), honour.nomination());
            openOnCard(
                    prizes,
                    honour,
                    texts.get("awards.form.result.edit"),
                    fields,
                    nomination -> write(honour, fields.category(), nomination));
        }
    }

    @Override
    public void edit(Prizes prizes) {
        timeline.card(prizes.ceremony().id())
                .ifPresent(card -> {
                    CeremonyFields fields =
                            new CeremonyFields(texts, known(), prizes.body(), prizes.ceremony());
                    InlineForm form =
                            form(
                                    texts.get("awards.form.ceremony.edit"),
                                    List.of(fields),
                                    () -> kept(fields.read(), verbs::editCeremony),
                                    () -> {
                                        card.closeForm();
                                        timeline.focus(card.key());
                                    });
                    card.openHeadForm(form);
                    begin(form);
                });
    }

    @Override
    public void edit(Release release) {
        timeline.release(release.id())
                .ifPresent(line -> {
                    ReleaseFields fields = new ReleaseFields(texts, known(), release);
                    InlineForm form =
                            form(
                                    texts.get("awards.form.release.edit"),
                                    List.of(fields.node()),
                                    () -> kept(fields.read(), verbs::editRelease),
                                    () -> {
                                        line.closeForm();
                                        timeline.focus(line.key());
                                    });
                    line.openForm(form);
                    begin(form);
                    fields.focus();
                });
    }

    @Override
    public void setResult(Honour honour, Result result) {
        if (honour.nomination().result() != result) {
            write(honour, honour.category().name(), honour.nomination().withResult(result));
        }
    }

    @Override
    public void delete(Honour honour) {
        moveOn(new Stop.Key.OfNomination(honour.nomination().id()));
        verbs.delete(honour);
    }

    @Override
    public void delete(Prizes prizes) {
        if (verbs.film() != null) {
            moveOn(new Stop.Key.OfCeremony(prizes.ceremony().id()));
            verbs.delete(prizes);
        }
    }

    @Override
    public void move(Prizes prizes, Honour honour, int way) {
        List<Honour> order = prizes.honours();
        int to = order.indexOf(honour) + way;
        if (to >= 0 && to < order.size()) {
            Category other = order.get(to).category();
            boolean sameRank = order.get(to).nomination().result() == honour.nomination().result();
            if (sameRank && other.id() != honour.category().id()) {
                focus(honour.nomination().id());
                verbs.swap(honour.category(), other);
            }
        }
    }

    @Override
    public void showPerson(long person, Node at) {
        menus.showPerson(person, at);
    }

    @Override
    public ContextMenu menu(Prizes prizes, Honour honour, Node at) {
        return menus.menu(prizes, honour, at, this);
    }

    @Override
    public void delete(Release release) {
        moveOn(new Stop.Key.OfRelease(release.id()));
        verbs.deleteRelease(release);
    }

    private NominationFields fields(
            KnownAwards known, Film film, String category, Nomination nomination) {
        return new NominationFields(
                texts,
                known,
                new NominationFields.Subject(film, timeline.around()),
                category,
                nomination);
    }

    private static Nomination blank(Film film) {
        return Nomination.of(0, film.id(), Result.NOMINATED, List.of());
    }

    private KnownAwards known() {
        return new KnownAwards(mirror.journal(), jobs);
    }

    private boolean add(CeremonyFields.Draft draft, String category, Nomination nomination) {
        verbs.add(draft, category, nomination, this::focus);
        return true;
    }

    private void write(Honour honour, String category, Nomination nomination) {
        verbs.edit(honour, category, nomination, () -> focus(nomination.id()));
    }

    private void focus(long nomination) {
        timeline.focus(new Stop.Key.OfNomination(nomination));
    }

    /// Whether a form could be read; then what it holds is written.
    private static <T> boolean kept(Optional<T> read, Consumer<? super T> write) {
        read.ifPresent(write);
        return read.isPresent();
    }

    /// Before something goes: the keyboard goes to what stands after it, else before it.
    private void moveOn(Stop.Key gone) {
        List<Stop.Key> keys = timeline.stops().stream().map(Stop::key).toList();
        int at = keys.indexOf(gone);
        if (at >= 0 && keys.size() > 1) {
            timeline.focus(keys.get(at + 1 < keys.size() ? at + 1 : at - 1));
        }
    }

    private void openOnCard(
            Prizes prizes,
            @Nullable Honour honour,
            String heading,
            NominationFields fields,
            Consumer<Nomination> kept) {
        timeline.card(prizes.ceremony().id())
                .ifPresent(card -> {
                    InlineForm form =
                            form(
                                    heading,
                                    List.of(fields.node()),
                                    () -> kept(fields.read(), kept),
                                    () -> {
                                        card.closeForm();
                                        timeline.focus(
                                                honour == null
                                                        ? card.key()
                                                        : new Stop.Key.OfNomination(
                                                                honour.nomination().id()));
                                    });
                    card.openForm(form, honour);
                    begin(form);
                    fields.focus();
                });
    }

    private void openOnTop(String heading, List<Node> parts, BooleanSupplier keep) {
        InlineForm form =
                form(
                        heading,
                        parts,
                        keep,
                        () -> {
                            timeline.setTopForm(null);
                            timeline.focusLast();
                        });
        form.getStyleClass().add("on-top");
        timeline.setTopForm(form);
        begin(form);
    }

    /// A form that replaces the one that is open, if any.
    private InlineForm form(
            String heading, List<Node> parts, BooleanSupplier keep, Runnable close) {
        leave();
        closeOpen =
                () -> {
                    open = null;
                    closeOpen = () -> {};
                    close.run();
                };
        Runnable closing = closeOpen;
        return new InlineForm(texts, heading, parts, keep, closing);
    }

    private void begin(InlineForm form) {
        open = form;
        FocusOrder.firstIn(form).ifPresent(Node::requestFocus);
        Region shown = form;
        shown.applyCss();
        StopKeys.reveal(shown);
    }
}
