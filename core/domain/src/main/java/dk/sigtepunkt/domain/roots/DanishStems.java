package dk.sigtepunkt.domain.roots;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Danish words without their endings, so that »trivslen« and »trivsel« are the same one. */
final class DanishStems {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ENDINGS =
            List.of("ernes", "erne", "enes", "ene", "ens", "ets", "en", "et", "ers", "er", "es", "e", "s");

    /** The vowel that »trivsel«, »cykel« and »teater« lose before an ending. */
    private static final Pattern LOST = Pattern.compile("([^aeiouyæøå])e([lr])$");

    private static final int SHORTEST = 4;

    /** Words that names of many things have and that tell none from another. */
    private static final Set<String> OF_MANY = Set.of(
            "andel",
            "antal",
            "kommun",
            "borg",
            "person",
            "procent",
            "mål",
            "handling",
            "fokusområd",
            "indsats",
            "samlet",
            "samled",
            "fler",
            "færr",
            "bedr",
            "gennemsnit",
            "hele",
            "alle",
            "årig",
            "hver",
            "hvert",
            "landet",
            "land",
            "blandt",
            "gennem",
            "uden",
            "siden",
            "samt",
            "eller",
            "efter",
            "inden",
            "under",
            "over",
            "mellem",
            "hvor",
            "være",
            "bliv",
            "første",
            "sidste",
            "gang",
            "gange",
            "tilfreds",
            "gode",
            "godt",
            "nøgletal",
            "million",
            "udvalg",
            "rapport",
            "kvartal",
            "tusind");

    private DanishStems() {}

    /** The words of a text that say something, without their endings. */
    static List<String> of(String text) {
        return Stream.of(BETWEEN.split(plain(text)))
                .filter(word -> word.length() >= SHORTEST || word.chars().anyMatch(Character::isDigit))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .map(DanishStems::stem)
                .filter(stem -> !OF_MANY.contains(stem))
                .distinct()
                .toList();
    }

    /** In small letters, with lowered digits as digits. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('₂', '2');
    }

    private static String stem(String word) {
        String bare = ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(rest -> rest.length() >= SHORTEST)
                .findFirst()
                .orElse(word);
        return LOST.matcher(bare).replaceFirst("$1$2");
    }
}
