package app.matinee.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address on the web that belongs to a film.
///
/// @param url http or https only
/// @param site whose address it is, such as "YouTube" or the streaming service
/// @param terms for where-to-watch: subscription, rent, buy; else ""
/// @param official whether the film's makers put it up
/// @param checked the day someone last saw that it works
public record Link(
        long id,
        UUID uuid,
        long filmId,
        LinkKind kind,
        String url,
        String title,
        String language,
        String site,
        String country,
        String terms,
        boolean official,
        @Nullable PartialDate checked) {

    public static Link of(long filmId, LinkKind kind, String url, String title) {
        return new Link(0, Uuid7.next(), filmId, kind, url, title, "", "", "", "", false, null);
    }

    public Link withKind(LinkKind value) {
        return new Link(
                id, uuid, filmId, value, url, title, language, site, country, terms, official,
                checked);
    }

    public Link withUrl(String value) {
        return new Link(
                id, uuid, filmId, kind, value, title, language, site, country, terms, official,
                checked);
    }

    public Link withTitle(String value) {
        return new Link(
                id, uuid, filmId, kind, url, value, language, site, country, terms, official,
                checked);
    }

    public Link withLanguage(String value) {
        return new Link(
                id, uuid, filmId, kind, url, title, value, site, country, terms, official, checked);
    }

    public Link withSite(String value) {
        return new Link(
                id, uuid, filmId, kind, url, title, language, value, country, terms, official,
                checked);
    }

    public Link withCountry(String value) {
        return new Link(
                id, uuid, filmId, kind, url, title, language, site, value, terms, official,
                checked);
    }

    public Link withTerms(String value) {
        return new Link(
                id, uuid, filmId, kind, url, title, language, site, country, value, official,
                checked);
    }

    public Link withOfficial(boolean value) {
        return new Link(
                id, uuid, filmId, kind, url, title, language, site, country, terms, value, checked);
    }

    public Link withChecked(@Nullable PartialDate value) {
        return new Link(
                id, uuid, filmId, kind, url, title, language, site, country, terms, official,
                value);
    }
}
