package dk.sigtepunkt.web.internal.form;

import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.written.KeptWording;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts a form together: each field with what was written in it and what is wrong with it. Faults of fields that the form does
 * not show are told above it all the same.
 */
public final class FormSheet {
    /** So many numbers of a text can be chosen for. */
    private static final int MOST_CHOSEN = 40;

    private final UnaryOperator<String> written;
    private final List<WrittenFault> faults;
    private final UnaryOperator<String> label;
    private final List<Section> sections = new ArrayList<>();
    private List<Group> groups = new ArrayList<>();
    private List<FormField> fields = new ArrayList<>();

    /**
     * @param written what stands in a field, by its name
     * @param label what a field is called, by its name
     */
    public FormSheet(UnaryOperator<String> written, List<WrittenFault> faults, UnaryOperator<String> label) {
        this.written = written;
        this.faults = List.copyOf(faults);
        this.label = label;
    }

    /** Fields that belong together under a heading. */
    public record Section(String heading, String lead, List<Group> groups) {
        public List<FormField> fields() {
            return groups.stream().flatMap(group -> group.fields().stream()).toList();
        }
    }

    /**
     * Fields of one thing among several of its kind.
     *
     * @param legend which one; empty for what stands alone
     */
    public record Group(String legend, List<FormField> fields) {}

    /** @param href to the field; empty where it is not in the form */
    public record Fault(String href, String sentence) {}

    public FormField text(String name, int longest) {
        return field(name, "text", List.of(), longest);
    }

    public FormField area(String name, int longest) {
        return field(name, "area", List.of(), longest);
    }

    public FormField day(String name) {
        return field(name, "day", List.of(), 0);
    }

    public FormField number(String name) {
        return field(name, "number", List.of(), 0);
    }

    /** With an empty choice first. */
    public FormField choice(String name, List<FormField.Choice> choices) {
        return field(name, "choice", choices, 0);
    }

    /** All of them to be seen. */
    public FormField radio(String name, List<FormField.Choice> choices) {
        return field(name, "radio", choices, 0);
    }

    /** One of several that can be chosen together; sent with the choice's code when it is, and called as the choice is. */
    public FormField check(String name, FormField.Choice choice) {
        return called(choice.name(), field(name, "check", List.of(choice), 0));
    }

    /** A field that nobody sees and that stays empty, for what fills in every field that it finds. */
    public FormField trap(String name, String label) {
        return called(label, field(name, "trap", List.of(), 0));
    }

    /** The same under another name than the field usually has. */
    public FormField called(String other, FormField field) {
        return new FormField(field.name(), other, field.hint(), field.fault(), field.input());
    }

    private FormField field(String name, String kind, List<FormField.Choice> choices, int longest) {
        return new FormField(
                name,
                label.apply(name),
                "",
                faults.stream()
                        .filter(one -> one.field().equals(name))
                        .map(WrittenFault::sentence)
                        .findFirst()
                        .orElse(""),
                new FormField.Input(kind, written.apply(name), choices, longest, FormField.Need.NEVER));
    }

    /** After a field whose wording claims too much stands the one in which somebody says why it is kept. */
    public FormSheet add(FormField field) {
        fields.add(field);
        String keep = KeptWording.FIELD + field.name();
        boolean overclaims = faults.stream()
                .anyMatch(fault -> fault.field().equals(keep)
                        || (fault.field().equals(field.name()) && fault.code().equals("overclaims")));
        if (overclaims || (!faults.isEmpty() && !written.apply(keep).isEmpty())) {
            fields.add(called(KeptWording.label(), field(keep, "keep", List.of(), KeptWording.LONGEST_REASON)));
        }
        asked(field.name());
        return this;
    }

    /** After a text stands what its writer can choose to mend it; what was chosen before is sent along. */
    private void asked(String text) {
        List<WrittenFault.Asked> asked = faults.stream()
                .filter(fault -> fault.field().equals(text))
                .flatMap(fault -> fault.asked().stream())
                .toList();
        for (int at = 0; !faults.isEmpty() && at < MOST_CHOSEN; at++) {
            String name = "choose.%s.%d".formatted(text, at);
            Optional<WrittenFault.Asked> open =
                    asked.stream().filter(one -> one.field().equals(name)).findFirst();
            if (open.isPresent()) {
                fields.add(called(open.get().label(), choice(name, choices(open.get()))));
            } else if (!written.apply(name).isEmpty()) {
                hidden(name, written.apply(name));
            }
        }
    }

    private static List<FormField.Choice> choices(WrittenFault.Asked asked) {
        return asked.choices().stream()
                .map(one -> new FormField.Choice(one.code(), one.name()))
                .toList();
    }

    /** A value that is sent along and not shown. */
    public FormSheet hidden(String name, String value) {
        fields.add(new FormField(
                name, "", "", "", new FormField.Input("hidden", value, List.of(), 0, FormField.Need.NEVER)));
        return this;
    }

    /**
     * When the form was opened, where that is measured: a form that comes back keeps the moment at which it was opened first.
     *
     * @param now what a form that is opened now carries; empty while nothing is measured
     * @param before what was sent with it; empty for one that is opened now
     */
    public FormSheet opened(Optional<String> now, String before) {
        return now.map(moment -> hidden(WorkTime.FIELD, before.isEmpty() ? moment : before))
                .orElse(this);
    }

    /** Ends what stands alone, or one of several of a kind: what was added since is called by the legend. */
    public FormSheet group(String legend) {
        if (!fields.isEmpty()) {
            groups.add(new Group(legend, List.copyOf(fields)));
            fields = new ArrayList<>();
        }
        return this;
    }

    /** Ends a section: what was added since the last one stands under the heading. */
    public FormSheet section(String heading, String lead) {
        group("");
        sections.add(new Section(heading, lead, List.copyOf(groups)));
        groups = new ArrayList<>();
        return this;
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** How many groups of a list something is written in. */
    public int groups(String list, int most, String... names) {
        int used = 0;
        for (int at = 0; at < most; at++) {
            for (String name : names) {
                if (!written.apply("%s.%d.%s".formatted(list, at, name)).isEmpty()) {
                    used = at + 1;
                }
            }
        }
        return used;
    }

    /** All that is wrong, to be told above the form. */
    public List<Fault> faults() {
        List<FormField> all = sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> !field.input().kind().equals("hidden"))
                .toList();
        return faults.stream()
                .map(fault -> new Fault(
                        all.stream()
                                .filter(field -> field.name().equals(fault.field()))
                                .map(field -> "#" + field.id())
                                .findFirst()
                                .orElse(""),
                        fault.sentence()))
                .toList();
    }
}
