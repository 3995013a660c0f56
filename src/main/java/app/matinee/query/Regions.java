package app.matinee.query;

import app.matinee.model.TextFold;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/// Countries and languages by all they are called: "United States", "US" and "USA" are one.
///
/// Source of names and codes: the locale data of the JDK (CLDR; ISO 3166 and 639).
public final class Regions {

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> LANGUAGES = languages();

    private Regions() {}

    /// A country by its names, folded, one a line.
    public static String country(String value) {
        return names(COUNTRIES, value);
    }

    /// A language by its names, folded, one a line.
    public static String language(String value) {
        return names(LANGUAGES, value);
    }

    private static String names(Map<String, String> known, String value) {
        String folded = TextFold.fold(value);
        return known.getOrDefault(folded, folded);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            String more = code.equals("GB") ? "\nuk" : "";
            add(
                    names,
                    country.getDisplayCountry(Locale.ENGLISH),
                    code,
                    country.getISO3Country(),
                    more);
        }
        return Map.copyOf(names);
    }

    private static Map<String, String> languages() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            add(names, language.getDisplayLanguage(Locale.ENGLISH), code, iso3(language), "");
        }
        return Map.copyOf(names);
    }

    private static String iso3(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException _) {
            return language.getLanguage();
        }
    }

    /// Under each of its names all of them.
    private static void add(
            Map<String, String> names, String name, String code, String three, String more) {
        String all =
                TextFold.fold(name)
                        + '\n'
                        + TextFold.fold(code)
                        + '\n'
                        + TextFold.fold(three)
                        + more;
        Arrays.stream(all.split("\n")).forEach(each -> names.putIfAbsent(each, all));
    }
}
