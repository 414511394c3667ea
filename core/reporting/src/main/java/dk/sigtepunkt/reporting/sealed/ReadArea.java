package dk.sigtepunkt.reporting.sealed;

import static dk.sigtepunkt.reporting.sealed.ReadFacts.text;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A focus area as a seal has it, of what can be read in it.
 *
 * @param sigtepunkt why it serves the shared aim that it serves first; empty when no reason is given
 * @param words the committee's own, as they are stored; empty when there are none
 */
public record ReadArea(
        Named named,
        String sigtepunkt,
        Judged judged,
        List<ReadKeyFigure> figures,
        List<ReadAction> actions,
        String words) {
    public ReadArea {
        figures = List.copyOf(figures);
        actions = List.copyOf(actions);
    }

    /**
     * What it was called.
     *
     * @param area its committee and key, as {@code vtf/stier}
     * @param committee its name; its short one where the report does not name it
     */
    public record Named(String area, String title, String committee) {}

    /**
     * Its status.
     *
     * @param code empty where a reader of today knows no such
     * @param person the status that a person set beside it; empty when nobody did
     */
    public record Judged(Optional<AssessmentCode> code, String reason, Optional<AssessmentCode> person) {}

    /** All that can be read, in the report's order. */
    static List<ReadArea> of(SealFile file) {
        List<SealPart> open = file.open();
        Map<String, String> committees = committees(open);
        return open.stream()
                .filter(part -> text(part.content(), "/facts/area").isPresent())
                .map(part -> of(part, open, committees))
                .toList();
    }

    private static Map<String, String> committees(List<SealPart> open) {
        Map<String, String> names = new HashMap<>();
        for (SealPart part : open) {
            committee(part.content(), "/facts/committee", names);
            ReadFacts.list(part.content(), "/facts/committees").forEach(one -> committee(one, "/committee", names));
        }
        return names;
    }

    private static void committee(Object tree, String place, Map<String, String> names) {
        text(tree, place + "/id").ifPresent(id -> text(tree, place + "/name").ifPresent(name -> names.put(id, name)));
    }

    private static ReadArea of(SealPart part, List<SealPart> all, Map<String, String> committees) {
        Object facts = part.content();
        String committee = text(facts, "/facts/committee").orElse("");
        return new ReadArea(
                new Named(
                        text(facts, "/facts/area").orElse(""),
                        text(facts, "/facts/title").orElse(""),
                        committees.getOrDefault(committee, committee)),
                text(facts, "/facts/sigtepunkt/reason").orElse(""),
                new Judged(
                        ReadFacts.status(facts, "/facts/status/code"),
                        text(facts, "/facts/status/reason").orElse(""),
                        ReadFacts.status(facts, "/facts/person/status")),
                ReadFacts.list(facts, "/facts/figures").stream()
                        .map(ReadKeyFigure::of)
                        .toList(),
                under(part, "/action:", all)
                        .filter(one -> text(one.content(), "/facts/action").isPresent())
                        .map(one -> ReadAction.of(ReadFacts.tree(one.content(), "/facts")))
                        .toList(),
                under(part, "/section:", all)
                        .flatMap(one -> text(one.content(), "/facts/text").stream())
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<SealPart> under(SealPart area, String kind, List<SealPart> all) {
        return all.stream().filter(one -> one.name().startsWith(area.name() + kind));
    }
}
