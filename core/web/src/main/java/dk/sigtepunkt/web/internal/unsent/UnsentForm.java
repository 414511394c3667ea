package dk.sigtepunkt.web.internal.unsent;

import dk.sigtepunkt.domain.held.HeldForm;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One form as it is given back.
 *
 * @param id what it is held under; empty for one that is given back at once
 * @param action where it is sent again
 * @param at when it came, in words; empty for now
 * @param fields all that it is sent with
 * @param shown those of them that are not empty, by what they are called
 * @param lost what could not be kept of it, each a sentence
 */
public record UnsentForm(
        String id, String action, String at, Map<String, String> fields, List<Line> shown, List<String> lost) {
    /** Fields whose names are not what people call them. */
    private static final String FIELD = "unsent.field.";

    private static final Set<String> NAMED = Set.of(
            "wording",
            "reason",
            "note",
            "subject",
            "verdict",
            "value",
            "period",
            "indicator",
            "state",
            "status",
            "tilstand",
            "version",
            "login",
            "formaal",
            "efterfoelger",
            "text");

    static UnsentForm held(PageRequest visit, HeldForm form) {
        return new UnsentForm(
                form.session().value(),
                form.path(),
                Danish.moment(form.at()),
                form.fields(),
                lines(visit, form.fields()),
                List.of());
    }

    /** What was sent just now. */
    static UnsentForm now(PageRequest visit) {
        Map<String, String> sent = visit.posted().form();
        Map<String, String> fields = new TreeMap<>(HeldForm.withoutSecrets(sent));
        fields.remove(Unsent.FIELD);
        boolean secrets = sent.keySet().stream().anyMatch(name -> HeldForm.isSecret(name) && !name.equals("csrf"));
        boolean file = visit.posted().file().isPresent();
        return new UnsentForm(
                visit.field(Unsent.FIELD),
                address(visit),
                "",
                fields,
                lines(visit, fields),
                lost(visit, secrets, file));
    }

    private static List<String> lost(PageRequest visit, boolean secrets, boolean file) {
        return List.of(secrets ? visit.say("unsent.secrets") : "", file ? visit.say("unsent.file") : "").stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    static String address(PageRequest visit) {
        return Links.address(visit.path(), new TreeMap<>(visit.query()));
    }

    private static List<Line> lines(PageRequest visit, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> new Line(
                        NAMED.contains(field.getKey()) ? visit.say(FIELD + field.getKey()) : field.getKey(),
                        field.getValue()))
                .toList();
    }

    /** Something that was written or chosen. */
    public record Line(String name, String value) {}
}
