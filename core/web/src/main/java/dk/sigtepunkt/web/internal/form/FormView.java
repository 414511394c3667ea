package dk.sigtepunkt.web.internal.form;

import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A whole form.
 *
 * @param address to which it is sent
 * @param version of what is written about, sent back with it; empty where nothing is compared
 * @param told what is said above it
 * @param send what the button says
 * @param back where one goes without sending
 */
public record FormView(
        String address, String version, Told told, List<FormSheet.Section> sections, String send, Link back) {
    private static final int UNPROCESSABLE = 422;

    public FormView {
        sections = List.copyOf(sections);
    }

    /**
     * The version that goes with a form which is shown. After a fault it stays the one that the writer has looked at: whoever
     * wrote meanwhile is not overwritten without a word.
     *
     * @param status of the answer
     * @param now the version of what it is about; empty for what there is not yet
     */
    public static String version(PageRequest visit, int status, Optional<Integer> now) {
        if (status != UNPROCESSABLE) {
            return now.map(String::valueOf).orElse("");
        }
        OptionalInt seen = visit.version();
        return seen.isPresent() ? Integer.toString(seen.getAsInt()) : "";
    }

    /**
     * @param faults what is wrong with what was sent
     * @param clash that somebody else wrote meanwhile; empty when nobody did
     * @param theirs what that one wrote, line by line
     */
    public record Told(List<FormSheet.Fault> faults, String clash, List<String> theirs) {
        public static final Told NOTHING = new Told(List.of(), "", List.of());

        public Told {
            faults = List.copyOf(faults);
            theirs = List.copyOf(theirs);
        }

        /** What stands now in fields that another has written, each by what it is called; empty ones are left out. */
        public static List<String> theirs(UnaryOperator<String> label, List<Map.Entry<String, String>> written) {
            return written.stream()
                    .filter(one -> !one.getValue().isEmpty())
                    .map(one -> "%s: %s".formatted(label.apply(one.getKey()), one.getValue()))
                    .toList();
        }
    }
}
