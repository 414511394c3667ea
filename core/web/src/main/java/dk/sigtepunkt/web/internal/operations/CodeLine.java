package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.view.CommitteeWords;

/**
 * One file with code in it.
 *
 * @param committee its name; its id when nobody remembers the name
 * @param verdict what was decided, by whom and when; empty while it waits
 * @param reason empty when there is none
 */
public record CodeLine(File file, String committee, String askedBy, String askedAt, String verdict, String reason) {
    /** @param size in words */
    public record File(String name, String size, String sha256, String address) {}

    static CodeLine of(CodeApproval known, CatalogueSnapshot catalogue, Words words) {
        String sha256 = known.file().sha256();
        return new CodeLine(
                new File(known.file().name(), size(known.size(), words), sha256, CodeList.ADDRESS + "/" + sha256),
                catalogue
                        .committee(known.committee())
                        .map(committee -> committee.content().name())
                        .orElse(known.committee().value()),
                known.asked().by(),
                CommitteeWords.moment(known.asked().at()),
                known.decision()
                        .map(decision -> words.say(
                                decision.approved() ? "operations.code.approved" : "operations.code.refused",
                                decision.by(),
                                CommitteeWords.moment(decision.at())))
                        .orElse(""),
                known.decision().map(CodeApproval.Decision::reason).orElse(""));
    }

    private static String size(long bytes, Words words) {
        return words.say("operations.code.bytes", Danish.number((double) bytes, 0));
    }
}
