package dk.sigtepunkt.web.internal.form;

import java.util.List;

/**
 * One field as a reader sees it.
 *
 * @param name under which it is sent
 * @param label what it is called
 * @param hint what to write; empty for nothing
 * @param fault what is wrong with what was written; empty for nothing
 */
public record FormField(String name, String label, String hint, String fault, Input input) {
    public FormField {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a field without a name");
        }
    }

    /** Where a link to it leads. */
    public String id() {
        return "f-" + name.replace('.', '-');
    }

    /** What the field is described by, for who hears it; empty for nothing. */
    public String described() {
        String hinted = hint.isEmpty() ? "" : id() + "-hjaelp";
        String faulty = fault.isEmpty() ? "" : id() + "-fejl";
        return (hinted + " " + faulty).strip();
    }

    /** @return the same, of something that must be written */
    public FormField required() {
        return needed(Need.ALWAYS);
    }

    /** @return the same, of something that must be written in the case that its hint or its group tells of */
    public FormField inItsCase() {
        return needed(Need.IN_ITS_CASE);
    }

    private FormField needed(Need need) {
        return new FormField(
                name,
                label,
                hint,
                fault,
                new Input(input.kind(), input.value(), input.choices(), input.longest(), need));
    }

    /** @return the same with what to write */
    public FormField hinted(String text) {
        return new FormField(name, label, text, fault, input);
    }

    /**
     * How it is written.
     *
     * @param kind text, area, keep (an area that tells how texts are written), day, number, choice, radio, check, trap or
     *     hidden
     * @param choices of a field in which one is chosen
     * @param longest 0 where there is no limit
     */
    public record Input(String kind, String value, List<Choice> choices, int longest, Need need) {
        public Input {
            choices = List.copyOf(choices);
        }

        public boolean required() {
            return need == Need.ALWAYS;
        }

        /** Whether it can stand empty whatever else is written. */
        public boolean optional() {
            return need == Need.NEVER;
        }

        /** Whether what stands there is none of the choices any more: it stays chosen until somebody chooses another one. */
        public boolean gone() {
            return !value.isEmpty()
                    && choices.stream().noneMatch(choice -> choice.code().equals(value));
        }
    }

    /** Whether something must be written. */
    public enum Need {
        ALWAYS,
        IN_ITS_CASE,
        NEVER
    }

    /** One that can be chosen. */
    public record Choice(String code, String name) {}
}
