package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is answered to somebody who says who it is may hold what nobody else sees: no cache keeps it, neither a browser's nor a
 * proxy's, nor does it get a tag. Only what says itself that it is public stays so: style sheets, which are the same bytes for
 * all. Whether an address was asked for by somebody decides what it answers, so each answer says that it differs by that.
 */
public final class PrivateAnswers {
    private static final String CACHE = "Cache-Control";
    private static final String VARY = "Vary";

    private PrivateAnswers() {}

    public static HttpAnswer of(HttpAsked asked, HttpAnswer made) {
        if (isPublic(made)) {
            return made;
        }
        HttpAnswer varying = made.with(VARY, differing(made));
        return asked.isSomebodys() ? own(varying) : varying;
    }

    /** A tag is for asking again, which nobody does who may keep nothing; of what was never to be kept it is a version to write by. */
    private static HttpAnswer own(HttpAnswer made) {
        boolean version = made.header(CACHE).orElse("").contains("no-store");
        HttpAnswer unkept = made.with(CACHE, "no-store, private");
        return version ? unkept : unkept.without(Validators.TAG);
    }

    private static boolean isPublic(HttpAnswer made) {
        String said = made.header(CACHE).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(said.split(",")).anyMatch(word -> word.strip().equals("public"));
    }

    private static String differing(HttpAnswer made) {
        Set<String> names = new LinkedHashSet<>();
        made.headers().getOrDefault(VARY, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        names.add("Cookie");
        names.add("Authorization");
        return names.stream().collect(Collectors.joining(", "));
    }
}
