package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

final class DanishInstallationWords implements InstallationWords {
    @Override
    public String noState(String kind) {
        return "»%s« er ingen tilstand".formatted(kind);
    }

    @Override
    public String lineMissing(String name) {
        return "»%s« mangler".formatted(name);
    }

    @Override
    public String decisionUnreadable(Path place) {
        return "»%s« kan ikke læses; der står, hvad der er besluttet om en strategi".formatted(place);
    }

    @Override
    public String simulatedTimeUnreadable(Path file) {
        return "»%s« kan ikke læses; der står, hvilken tid datamappen lever i".formatted(file);
    }

    @Override
    public String putBackFromBackup() {
        return "læg den tilbage fra sikkerhedskopien";
    }

    @Override
    public String areasUnreadable(Path file, String problem) {
        return "filen »%s« kan ikke læses som tekst i UTF-8 (%s)".formatted(file, problem);
    }

    @Override
    public String areaLeftOut(Path file, int line) {
        return "%s, linje %d: linjen skal være udvalg;nøgle;sigtepunkt;ordlyd;bogstavelig og springes over"
                .formatted(file, line);
    }

    @Override
    public String noMunicipality(Path file, Finding first) {
        return "filen »%s« siger ikke, hvilken kommune det er (%s)".formatted(file, within(first));
    }

    @Override
    public String notShipped(Path file, CommitteeId wanted, Set<CommitteeId> shipped) {
        return "filen »%s« nævner udvalget »%s« under shippedCommittees, men det følger ikke med; det gør: %s"
                .formatted(
                        file,
                        wanted,
                        shipped.stream().map(CommitteeId::value).sorted().collect(Collectors.joining(", ")));
    }

    @Override
    public String notUtf8(Path file) {
        return "filen »%s« er ikke en tekst i UTF-8".formatted(file);
    }

    @Override
    public String missingOrUnreadable(Path file) {
        return "filen »%s« mangler eller kan ikke læses".formatted(file);
    }

    @Override
    public String folderMissingOrUnreadable(Path folder) {
        return "mappen »%s« mangler eller kan ikke læses".formatted(folder);
    }

    @Override
    public String strategyUnreadable(Path file, String problem) {
        return "filen »%s« kan ikke læses (%s)".formatted(file, problem);
    }

    @Override
    public String currentUnreadable(Path folder, Finding first) {
        return "i »%s« kan en strategi ikke læses, og ingen anden er mærket current: true (%s)"
                .formatted(folder, within(first));
    }

    @Override
    public String notOneCurrent(Path folder, long marked) {
        return "i »%s« skal præcis én strategi være mærket current: true, men det er %s"
                .formatted(folder, marked == 0 ? "ingen" : Long.toString(marked));
    }

    @Override
    public String strategyRefused(Finding finding) {
        return "Strategi afvist: %s".formatted(finding);
    }

    @Override
    public String mend() {
        return "ret den";
    }

    @Override
    public String mendTheFile() {
        return "ret filen";
    }

    @Override
    public String mendTheFiles() {
        return "ret filerne";
    }

    @Override
    public String mendOrTakeOut() {
        return "ret den, eller fjern den";
    }

    @Override
    public String mendOrPutBack() {
        return "ret den, eller læg distributionens udgave tilbage";
    }

    @Override
    public String putBack() {
        return "læg den tilbage";
    }

    /** A finding as part of a longer sentence. */
    private static String within(Finding finding) {
        return finding.toString().replaceAll("\\.$", "");
    }
}
