package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.text.WrittenDay;
import dk.sigtepunkt.domain.wording.Claim;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The fields of one thing that somebody wrote, read one after the other; what is wrong is gathered, so that all of it is told
 * at once. A list of groups has fields as {@code partners.0.name}; it ends with the first group of which nothing is written
 * and none follows.
 */
public final class WrittenFields {
    /** Of a list there is room for so many groups. */
    public static final int MOST_GROUPS = 40;

    /** So far a list is looked through for what there is no room for. */
    public static final int LOOKED_THROUGH = 200;

    /**
     * What is written of lies between; a day outside is a slip of the pen. The periods before and after each of them have a name,
     * see {@link dk.sigtepunkt.contracts.time.Period}.
     */
    private static final LocalDate FIRST_DAY = LocalDate.of(1901, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final WrittenWords WORDS = WrittenWords.in(Danish.LOCALE);

    private final UnaryOperator<String> sent;
    private final String prefix;
    private final List<WrittenFault> faults;
    private final KnownActions known;

    private WrittenFields(UnaryOperator<String> sent, String prefix, List<WrittenFault> faults, KnownActions known) {
        this.sent = sent;
        this.prefix = prefix;
        this.faults = faults;
        this.known = known;
    }

    /** @param sent what was written in the field of that name; empty when nothing was */
    public static WrittenFields of(UnaryOperator<String> sent) {
        return of(sent, KnownActions.NONE);
    }

    /** As {@link #of(UnaryOperator)}, of fields in which something may be said of actions. */
    public static WrittenFields of(UnaryOperator<String> sent, KnownActions known) {
        return new WrittenFields(sent, "", new ArrayList<>(), new AskedOnce(known));
    }

    /**
     * The same fields, read as standing under one action: what they say is said of that one where they name no other.
     *
     * @param action as {@link dk.sigtepunkt.contracts.identity.ItemRef} writes it; empty for none
     */
    public WrittenFields under(String action) {
        return action.isEmpty()
                ? this
                : new WrittenFields(sent, prefix, faults, () -> known.check().under(action));
    }

    /** What was found so far, in the order in which it was read. */
    public List<WrittenFault> faults() {
        return List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    public void fault(String name, String code, String sentence, WrittenFault.Asked... asked) {
        faults.add(WrittenFault.of(prefix + name, code, sentence, asked));
    }

    /** As it was sent, without what stands around it and without what nobody sees and says nothing. */
    public String raw(String name) {
        return Unseen.without(sent.apply(prefix + name));
    }

    public boolean has(String name) {
        return !raw(name).isEmpty();
    }

    /** @param label what a reader knows the field as */
    public String text(String name, String label, int longest) {
        String text = optional(name, label, longest);
        if (text.isEmpty() && !has(name)) {
            fault(name, "incomplete", WORDS.missing(label));
        }
        return text;
    }

    /** As {@link #text}, of what stands on one line, as a name or a title does. */
    public String line(String name, String label, int longest) {
        return onOneLine(name, label, text(name, label, longest));
    }

    /** As {@link #optional}, of what stands on one line. */
    public String optionalLine(String name, String label, int longest) {
        return onOneLine(name, label, optional(name, label, longest));
    }

    private String onOneLine(String name, String label, String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        fault(name, "line-break", WORDS.lineBreak(label));
        return "";
    }

    /** Empty when nothing was written, and where it cannot be taken. */
    public String optional(String name, String label, int longest) {
        String text = raw(name).replace("\r\n", "\n").replace('\r', '\n');
        if (text.length() > longest) {
            fault(name, "too-long", WORDS.tooLong(label, text.length(), longest));
        } else if (Unseen.in(text)) {
            fault(name, "unseen-characters", WORDS.unseen(label));
        } else if (PersonalNumbers.in(text)) {
            fault(name, "personal-number", WORDS.personalNumber(label));
        } else {
            return text;
        }
        return "";
    }

    /**
     * As {@link #text}, of what somebody says of how it goes: words that tie an action to an effect are told, unless the field
     * {@code keep.} with this one's name says why they are kept; then that stands at the text's end.
     */
    public String said(String name, String label, int longest) {
        return said(name, label, text(name, label, longest), longest);
    }

    /** The same of what need not be written. */
    public String optionalSaid(String name, String label, int longest) {
        return said(name, label, optional(name, label, longest), longest);
    }

    /** As {@link #said(String, String, int)}, of what stands on one line. */
    public String saidLine(String name, String label, int longest) {
        return said(name, label, line(name, label, longest), longest);
    }

    /** As {@link #saidLine}, of what need not be written. */
    public String optionalSaidLine(String name, String label, int longest) {
        return said(name, label, optionalLine(name, label, longest), longest);
    }

    private String said(String name, String label, String text, int longest) {
        KeptWording before = KeptWording.of(text);
        List<Claim> claims = before.body().isEmpty() ? List.of() : known.check().overclaims(before.body());
        if (claims.isEmpty()) {
            return before.body();
        }
        String keep = KeptWording.FIELD + prefix + name;
        WrittenFields whole = new WrittenFields(sent, "", faults, known);
        String why = whole.has(keep)
                ? whole.optional(keep, KeptWording.label(), KeptWording.LONGEST_REASON)
                : before.reason();
        String kept = new KeptWording(before.body(), why).text(claims);
        if (!whole.has(keep) && why.isEmpty()) {
            fault(name, "overclaims", WORDS.overclaims(label, claims));
        } else if (why.length() < TextLimit.SHORTEST_REASON) {
            whole.fault(keep, "reason-too-short", WORDS.keepWhy());
        } else if (kept.length() > longest) {
            whole.fault(keep, "too-long", WORDS.keptTooLong(label, longest));
        } else {
            return kept;
        }
        return "";
    }

    /** A day of today or before; empty where it cannot be taken. */
    public Optional<LocalDate> past(String name, String label, LocalDate today) {
        Optional<LocalDate> day = day(name, label);
        day.filter(one -> one.isAfter(today))
                .ifPresent(toCome -> fault(name, "day-to-come", WORDS.toCome(label, toCome)));
        return day.filter(one -> !one.isAfter(today));
    }

    /** Empty where it cannot be taken; no day stands in for one that is wrong, since every day can be meant. */
    public Optional<LocalDate> day(String name, String label) {
        String written = raw(name);
        if (written.isEmpty()) {
            fault(name, "incomplete", WORDS.missing(label));
            return Optional.empty();
        }
        try {
            LocalDate day = WrittenDay.parse(written);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return Optional.of(day);
            }
            fault(name, "day-far-away", WORDS.farAway(label, day, FIRST_DAY, LAST_DAY));
        } catch (DateTimeException no) {
            fault(name, "not-a-day", WORDS.noDay(label, TextLimit.quoted(written)));
        }
        return Optional.empty();
    }

    /** Empty when nothing was written, and where it cannot be taken. */
    public OptionalInt whole(String name, String label, int least, int most) {
        String written = raw(name);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (written.matches("\\d{1,6}")) {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        fault(name, "not-a-number", WORDS.noWhole(label, TextLimit.quoted(written), least, most));
        return OptionalInt.empty();
    }

    /** @param decimals of the unit; empty where it cannot be taken */
    public OptionalDouble number(String name, String label, int decimals) {
        return NumberText.read(raw(name), decimals)
                .fold(
                        OptionalDouble::of,
                        both -> {
                            fault(name, "two-readings", WORDS.twoReadings(label, both));
                            return OptionalDouble.empty();
                        },
                        none -> {
                            fault(name, "not-a-number", WORDS.noNumber(label, none.text()));
                            return OptionalDouble.empty();
                        });
    }

    /** One of some constants by its code; empty when nothing was written, and where it cannot be taken. */
    public <T> Optional<T> choice(String name, String label, T[] constants, Function<T, String> code) {
        String written = raw(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = Arrays.stream(constants)
                .filter(one -> code.apply(one).equals(written))
                .findFirst();
        if (found.isEmpty()) {
            fault(
                    name,
                    "unknown-choice",
                    WORDS.noChoice(
                            label,
                            TextLimit.quoted(written),
                            Arrays.stream(constants).map(code).toList()));
        }
        return found;
    }

    /** Those of some constants whose codes were written in a list, as {@code goals.0}; one that is none is a fault in its place. */
    public <T> List<T> chosenOf(String name, String label, T[] constants, Function<T, String> code) {
        List<T> chosen = new ArrayList<>();
        for (int at = 0; at < LOOKED_THROUGH; at++) {
            choice("%s.%d".formatted(name, at), label, constants, code).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** As {@link #choice}, of what has to be written. */
    public <T> Optional<T> chosen(String name, String label, T[] constants, Function<T, String> code) {
        if (!has(name)) {
            fault(name, "incomplete", WORDS.notChosen(label));
        }
        return choice(name, label, constants, code);
    }

    /**
     * The groups of a list of which something is written; a fault where one has a place beyond those there is room for.
     *
     * @param fields by which it is known that something is
     */
    public List<WrittenFields> groups(String name, String... fields) {
        List<WrittenFields> groups = new ArrayList<>();
        for (int at = 0; at < LOOKED_THROUGH; at++) {
            WrittenFields group = new WrittenFields(sent, "%s%s.%d.".formatted(prefix, name, at), faults, known);
            Optional<String> written = Arrays.stream(fields).filter(group::has).findFirst();
            if (written.isPresent() && at >= MOST_GROUPS) {
                group.fault(written.get(), "too-many", WORDS.tooMany(MOST_GROUPS));
                return groups;
            }
            if (written.isPresent()) {
                groups.add(group);
            }
        }
        return groups;
    }
}
