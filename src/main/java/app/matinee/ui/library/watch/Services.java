package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.mirror.ServicesMirror;
import java.util.List;

/// Where films can be watched in the country of the settings.
final class Services {

    private final ServicesMirror mirror;
    private final LiveSettings settings;

    Services(ServicesMirror mirror, LiveSettings settings) {
        this.mirror = mirror;
        this.settings = settings;
    }

    /// The links of a film that hold there; those that name no country hold everywhere.
    List<Link> of(FilmSummary film) {
        String country = settings.get().library().watch().country();
        return mirror.servicesProperty().get().getOrDefault(film.id(), List.of()).stream()
                .filter(link ->
                        country.isEmpty()
                                || link.country().isEmpty()
                                || link.country().equalsIgnoreCase(country))
                .toList();
    }

    /// The names of all services of some films, those of most films first.
    List<String> names(List<FilmSummary> films) {
        return Counts.of(
                films.stream().flatMap(film -> of(film).stream().map(Services::name).distinct()));
    }

    static String name(Link link) {
        return link.site().isEmpty() ? link.title() : link.site();
    }
}
