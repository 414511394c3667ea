package dk.sigtepunkt.domain.recording;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number as a Dane and as an Englishman would, and compares. */
final class NumberGrammar {
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-+]?\\d+(?:[., ]\\d+)*");
    private static final Pattern DANISH = form('.', ',');
    private static final Pattern ENGLISH = form(',', '.');
    private static final int MOST_DIGITS = 15;

    private NumberGrammar() {}

    /** A plain run of digits, or groups of three parted by one kind of sign; then decimals, if any. */
    private static Pattern form(char thousands, char decimals) {
        return Pattern.compile("([-+]?)(\\d+|[1-9]\\d{0,2}(?:(?:\\%1$c\\d{3})+|(?: \\d{3})+))(?:\\%2$c(\\d+))?"
                .formatted(thousands, decimals));
    }

    static NumberText read(String written, int decimals) {
        String text = plainSigns(written);
        if (!LIKE_A_NUMBER.matcher(text).matches()) {
            return new NumberText.None(shown(written), NumberText.None.Why.NO_NUMBER);
        }
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return new NumberText.None(shown(written), NumberText.None.Why.TOO_MANY_DIGITS);
        }
        OptionalDouble danish = value(DANISH, text);
        OptionalDouble english = value(ENGLISH, text);
        if (danish.isPresent() && english.isPresent() && danish.getAsDouble() != english.getAsDouble()) {
            return judged(written, danish.getAsDouble(), english.getAsDouble(), decimals);
        }
        if (danish.isEmpty() && english.isEmpty()) {
            return new NumberText.None(shown(written), NumberText.None.Why.MISPLACED_SIGN);
        }
        return new NumberText.One(danish.orElseGet(english::getAsDouble));
    }

    static OptionalDouble read(String written, NumberText.Convention convention) {
        return value(convention == NumberText.Convention.DANISH ? DANISH : ENGLISH, plainSigns(written));
    }

    /** Every sign that parts thousands or stands for minus, written in one way. */
    private static String plainSigns(String written) {
        return written.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2019', ' ')
                .replace('\'', ' ')
                .replace('\u2212', '-')
                .strip();
    }

    /** Of a unit without decimals nobody writes three of them. */
    private static NumberText judged(String written, double danish, double english, int decimals) {
        boolean danishIsWhole = Math.abs(danish) > Math.abs(english);
        double whole = danishIsWhole ? danish : english;
        double decimal = danishIsWhole ? english : danish;
        return decimals == 0 ? new NumberText.One(whole) : new NumberText.Two(shown(written), whole, decimal);
    }

    private static OptionalDouble value(Pattern form, String text) {
        Matcher read = form.matcher(text);
        if (!read.matches()) {
            return OptionalDouble.empty();
        }
        String whole = read.group(2).replaceAll("\\D", "");
        String plain = read.group(3) == null ? whole : whole + "." + read.group(3);
        double size = Double.parseDouble(plain);
        return OptionalDouble.of(read.group(1).equals("-") && size != 0 ? -size : size);
    }

    private static String shown(String written) {
        String text = written.strip();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
