package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One committee on the operations page.
 *
 * @param holds how many areas and indicators, in words
 */
public record CommitteeCard(
        Link link, String id, String holds, State state, Faults faults, Administration administration) {
    private static final int SHORT = 12;

    static CommitteeCard of(
            KnownCommittee known,
            CatalogueSnapshot catalogue,
            Optional<Fault> fault,
            List<InstalledBundle> bundles,
            Deployments deployments,
            PageRequest visit) {
        Words words = visit.words();
        Where here = Where.in(known.id());
        boolean sees = visit.may(Permission.SEE_OPERATIONS, here);
        List<InstalledBundle> own = bundles.stream()
                .filter(bundle -> bundle.committee().equals(known.id()))
                .toList();
        return new CommitteeCard(
                new Link(Links.NEWEST.committee(known.id()), known.content().name()),
                known.id().value(),
                holds(known, words),
                new State(
                        known.active(),
                        CommitteeWords.badge(known.state(), words),
                        known.version(),
                        CommitteeWords.moment(known.since()),
                        beside(known, own, words)),
                new Faults(
                        fault.map(one -> sentence(one, words)).orElse(""),
                        fault.map(Fault::needsRestart).orElse(false),
                        catalogue.refused().stream()
                                .filter(refused -> refused.committee().equals(Optional.of(known.id())))
                                .map(refused -> Refused.of(refused, sees))
                                .toList()),
                new Administration(
                        sees
                                ? own.stream()
                                        .map(bundle -> file(bundle, known, words))
                                        .toList()
                                : List.of(),
                        visit.may(Permission.DEPLOY_COMMITTEES, here)
                                ? operations(known, deployments, words)
                                : List.of()));
    }

    private static String holds(KnownCommittee known, Words words) {
        return words.say(
                "operations.holds",
                words.say("operations.holds.areas", known.content().focusAreas().size()),
                words.say(
                        "operations.holds.indicators",
                        known.content().indicators().size()));
    }

    private static String beside(KnownCommittee known, List<InstalledBundle> own, Words words) {
        String others = own.stream()
                .filter(bundle -> bundle.use().running() && !bundle.version().equals(known.version()))
                .map(InstalledBundle::version)
                .collect(Collectors.joining(" " + words.say("page.and") + " "));
        return others.isEmpty() || !known.active() ? "" : words.say("operations.beside", others, known.version());
    }

    private static String sentence(Fault fault, Words words) {
        String since = CommitteeWords.moment(fault.since());
        String sentence = Danish.sentence(fault.sentence());
        boolean said = sentence.replace('\u00a0', ' ').contains(since.replace('\u00a0', ' '));
        return said ? sentence : words.say("operations.fault.since", sentence, since);
    }

    private static FileLine file(InstalledBundle bundle, KnownCommittee known, Words words) {
        String state = bundle.use().running()
                ? bundle.version().equals(known.version()) ? "operations.file.shown" : "operations.file.beside"
                : "operations.file.stopped";
        return new FileLine(
                bundle.version() + ", " + words.say(state),
                bundle.file().name(),
                bundle.file().sha256().length() > SHORT
                        ? bundle.file().sha256().substring(0, SHORT)
                        : bundle.file().sha256(),
                bundle.file().sha256(),
                bundle.installed().by()
                        + bundle.installed()
                                .at()
                                .map(at -> ", " + CommitteeWords.moment(at))
                                .orElse(""),
                bundle.installed().shipped());
    }

    private static List<Link> operations(KnownCommittee known, Deployments deployments, Words words) {
        String before = deployments.versionBefore(known.id()).orElse("");
        return OperationPage.possible(known, deployments).stream()
                .map(one -> new Link(one.address(known.id()), one.button(before, words)))
                .toList();
    }

    /**
     * @param badge the state in words
     * @param beside what runs side by side with the version shown, a sentence; empty for nothing
     */
    public record State(boolean active, String badge, String version, String since, String beside) {}

    /**
     * What is wrong with a committee.
     *
     * @param sentence what its code does wrong and since when; empty when nothing is wrong
     * @param refused the files of it that were refused, newest first
     */
    public record Faults(String sentence, boolean needsRestart, List<Refused> refused) {
        public boolean isNone() {
            return sentence.isEmpty() && refused.isEmpty();
        }
    }

    /**
     * What not everybody sees.
     *
     * @param files what is installed of it; empty for who may not see that
     * @param operations what can be done with it by whoever looks
     */
    public record Administration(List<FileLine> files, List<Link> operations) {}

    /** @param findings each with file and line; for who may see it with a sentence that may quote the file */
    public record Refused(String source, String at, List<String> findings) {
        static Refused of(RefusedContent refused, boolean sees) {
            return new Refused(
                    refused.source(),
                    CommitteeWords.moment(refused.at()),
                    sees ? refused.details() : refused.findings());
        }
    }

    /**
     * @param version with what it does
     * @param digest the first characters of the SHA-256
     * @param by who installed it and when
     */
    public record FileLine(String version, String file, String digest, String sha256, String by, boolean shipped) {}
}
