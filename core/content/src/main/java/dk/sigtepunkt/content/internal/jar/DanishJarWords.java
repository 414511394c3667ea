package dk.sigtepunkt.content.internal.jar;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.identity.CommitteeId;

final class DanishJarWords implements JarWords {
    private static final String UNFIT = "Jarfilen er beskadiget, er for stor eller har poster, som ikke må være der.";

    @Override
    public String corrupt() {
        return "Jarfilen er beskadiget og kan ikke læses; byg eller kopiér den igen.";
    }

    @Override
    public FaultWording nothingInIt() {
        return new FaultWording(corrupt(), UNFIT);
    }

    @Override
    public FaultWording forbiddenEntry(String name) {
        return new FaultWording("Jarfilen har en post, »%s«, som ikke må være der.".formatted(name), UNFIT);
    }

    @Override
    public FaultWording tooLargeUnpacked(int most) {
        return new FaultWording("Jarfilen fylder udpakket mere end %d MB.".formatted(most), UNFIT);
    }

    @Override
    public FaultWording tooManyEntries(int most) {
        return new FaultWording("Jarfilen har mere end %d poster.".formatted(most), UNFIT);
    }

    @Override
    public String noCommitteeFile(String path) {
        return "Jarfilen har ingen %s; den er ikke et udvalg.".formatted(path);
    }

    @Override
    public String noManifest(String path) {
        return "Jarfilen har intet manifest (%s).".formatted(path);
    }

    @Override
    public String unreadableManifest(String path) {
        return "Manifestet (%s) kan ikke læses.".formatted(path);
    }

    @Override
    public String noSymbolicName() {
        return "Manifestet har ingen Bundle-SymbolicName, så jarfilen er ikke et bundle.";
    }

    @Override
    public FaultWording badSymbolicName(String name) {
        return new FaultWording(
                "Bundle-SymbolicName »%s« er ikke et gyldigt navn.".formatted(name),
                "Bundle-SymbolicName i manifestet er ikke et gyldigt navn.");
    }

    @Override
    public FaultWording badVersion(String version) {
        return new FaultWording(
                "Bundle-Version »%s« er ikke en version; skriv fx 1.2.0.".formatted(version),
                "Bundle-Version i manifestet er ikke en version.");
    }

    @Override
    public FaultWording otherCommittee(String said, CommitteeId content) {
        return new FaultWording(
                "Manifestet siger, at bundlet er udvalget »%s«, men indholdet er udvalget »%s«."
                        .formatted(said, content),
                "Manifestet siger et andet udvalg end indholdet.");
    }
}
