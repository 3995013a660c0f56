package app.matinee.model;

import java.util.List;
import java.util.UUID;

/// A film, whole but for what hangs on it (viewings, writing, awards, pictures, links).
///
/// @param credits in billing order
/// @param posterSeed which of the possible drawn posters stands for it, 0 for the first
public record Film(
        long id,
        UUID uuid,
        FilmKind kind,
        Titles titles,
        FilmFacts facts,
        FilmTexts texts,
        Opinion opinion,
        Shelves shelves,
        List<Credit> credits,
        List<CompanyCredit> companies,
        List<Release> releases,
        List<ExternalId> externalIds,
        List<CustomValue> customValues,
        int posterSeed) {

    public Film {
        credits = List.copyOf(credits);
        companies = List.copyOf(companies);
        releases = List.copyOf(releases);
        externalIds = List.copyOf(externalIds);
        customValues = List.copyOf(customValues);
    }

    /// A film of the library of which only the title is known.
    public static Film titled(String title) {
        return new Film(
                0,
                Uuid7.next(),
                FilmKind.FEATURE,
                Titles.of(title),
                FilmFacts.NONE,
                FilmTexts.NONE,
                Opinion.NONE,
                Shelves.LIBRARY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    public String title() {
        return titles.title();
    }

    /// The names of the directors in billing order, as credited.
    public List<String> directors() {
        return credits.stream()
                .filter(c -> c.job().equals(Credit.DIRECTOR))
                .map(Credit::shownName)
                .toList();
    }

    /// The value another catalogue knows the film by, or "".
    public String externalId(String scheme) {
        return externalIds.stream()
                .filter(e -> e.scheme().equals(scheme))
                .map(ExternalId::value)
                .findFirst()
                .orElse("");
    }

    public Film withId(long value) {
        return new Film(
                value,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withKind(FilmKind value) {
        return new Film(
                id,
                uuid,
                value,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withTitles(Titles value) {
        return new Film(
                id,
                uuid,
                kind,
                value,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withFacts(FilmFacts value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                value,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withTexts(FilmTexts value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                value,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withOpinion(Opinion value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                value,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withShelves(Shelves value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                value,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withCredits(List<Credit> value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                value,
                companies,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withCompanies(List<CompanyCredit> value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                value,
                releases,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withReleases(List<Release> value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                value,
                externalIds,
                customValues,
                posterSeed);
    }

    public Film withExternalIds(List<ExternalId> value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                value,
                customValues,
                posterSeed);
    }

    public Film withCustomValues(List<CustomValue> value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                value,
                posterSeed);
    }

    public Film withPosterSeed(int value) {
        return new Film(
                id,
                uuid,
                kind,
                titles,
                facts,
                texts,
                opinion,
                shelves,
                credits,
                companies,
                releases,
                externalIds,
                customValues,
                value);
    }
}
