package dk.sigtepunkt.web.internal.form;

import dk.sigtepunkt.web.internal.page.Link;
import java.util.List;

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
    public FormView {
        sections = List.copyOf(sections);
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
    }
}
