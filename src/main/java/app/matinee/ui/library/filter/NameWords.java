package app.matinee.ui.library.filter;

import java.util.function.Function;

/// What a [NamePop] says.
///
/// @param prompt what is to be typed
/// @param nothing while nothing is found
/// @param name of one found
/// @param detail what tells it from namesakes; "" for nothing
record NameWords<T>(
        String prompt, String nothing, Function<T, String> name, Function<T, String> detail) {}
