package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.Link;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The verbs on a film's links. Addresses have been checked by [WebAddress] before they come here.
public final class Links {

    private final Database database;

    Links(Database database) {
        this.database = database;
    }

    /// Where the films of the watchlist can be watched, by the film's key.
    public Map<Long, List<Link>> whereToWatch() {
        return database.read(s -> s.links().whereToWatch()).stream()
                .collect(Collectors.groupingBy(Link::filmId));
    }

    public Done<Long> add(Link link) {
        return database.write(
                StepLabel.of("step.link.add", name(link)), s -> s.links().insert(link));
    }

    /// Changes a link as it is stored now; nothing happens if it is gone.
    public Done<Optional<Link>> edit(long id, UnaryOperator<Link> change) {
        String name = database.read(s -> s.links().find(id)).map(Links::name).orElse("");
        return database.write(
                StepLabel.of("step.link.edit", name),
                s -> s.links().find(id).map(link -> update(s, link, change)));
    }

    /// Puts a film's links in this order.
    public Done<Integer> order(List<Link> links) {
        return database.write(
                StepLabel.of("step.link.order"),
                s -> {
                    s.links().order(links.stream().map(Link::id).toList());
                    return links.size();
                });
    }

    public Done<Long> delete(Link link) {
        return database.write(
                StepLabel.of("step.link.delete", name(link)),
                s -> {
                    s.links().delete(link.id());
                    return link.id();
                });
    }

    private static Link update(Session s, Link link, UnaryOperator<Link> change) {
        Link changed = change.apply(link);
        if (!changed.equals(link)) {
            s.links().update(changed);
        }
        return changed;
    }

    private static String name(Link link) {
        return link.title().isEmpty() ? link.url() : link.title();
    }
}
