package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a committee bundle came from, when it was installed through this product and not by the framework's own commands.
 *
 * @param location the bundle's location in the framework
 * @param file the file that was handed in
 * @param before the location of what served before it; empty when nothing did
 * @param stopped whether somebody has stopped it
 */
public record Provenance(
        String location, ArtifactFile file, String by, Instant at, Drop drop, String before, boolean stopped) {
    private static final String PREFIX = "sigtepunkt:";

    /**
     * @param place where the file lies in the deploy folder; empty when it came another way
     * @param build the product's build whose deploy folder that is
     */
    public record Drop(Optional<Path> place, String build) {}

    /** @param number makes every installation's location its own */
    public static String location(String committee, String sha256, long number) {
        return "%s%s/%s/%d".formatted(PREFIX, committee, sha256.substring(0, 12), number);
    }

    /** Whose committee it is; empty when the description was edited so that it says none. */
    Optional<CommitteeId> committee() {
        String id = location.replaceFirst("^" + PREFIX, "").split("/", 2)[0];
        try {
            return Optional.of(new CommitteeId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static boolean ours(String location) {
        return location.startsWith(PREFIX);
    }

    public Provenance stopped(boolean now) {
        return new Provenance(location, file, by, at, drop, before, now);
    }

    /** The same, now lying in this installation's deploy folder. */
    public Provenance in(Path place, String thisBuild) {
        return new Provenance(location, file, by, at, new Drop(Optional.of(place), thisBuild), before, stopped);
    }

    /** False for what was dropped into an earlier build's folder over the same data. */
    public boolean droppedHere(Path folder, String thisBuild) {
        return drop.build.equals(thisBuild)
                && drop.place.filter(path -> path.startsWith(folder)).isPresent();
    }

    /** Whether a file dropped at a place is this one's next version. */
    public boolean comesFrom(Path place, Path folder, String thisBuild) {
        boolean samePlace = drop.place.filter(place::equals).isPresent();
        boolean carriedAlong = !droppedHere(folder, thisBuild)
                && drop.place.filter(old -> old.endsWith(below(place, folder))).isPresent();
        return samePlace || carriedAlong;
    }

    /** Its place in the folder, that one's name included: a committee's file is no other folder's next version. */
    private static Path below(Path place, Path folder) {
        return folder.getFileName().resolve(place.startsWith(folder) ? folder.relativize(place) : place.getFileName());
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("location", location);
        properties.setProperty("file", file.name());
        properties.setProperty("sha256", file.sha256());
        properties.setProperty("by", by);
        properties.setProperty("at", at.toString());
        properties.setProperty("dropped", drop.place.map(Path::toString).orElse(""));
        properties.setProperty("build", drop.build);
        properties.setProperty("before", before);
        properties.setProperty("stopped", Boolean.toString(stopped));
        return properties;
    }

    /** @throws java.time.DateTimeException when somebody has edited the file */
    static Provenance of(Properties properties) {
        return new Provenance(
                properties.getProperty("location", ""),
                new ArtifactFile(properties.getProperty("file", ""), properties.getProperty("sha256", "")),
                properties.getProperty("by", ""),
                Instant.parse(properties.getProperty("at", "")),
                new Drop(
                        Optional.of(properties.getProperty("dropped", ""))
                                .filter(path -> !path.isEmpty())
                                .map(Path::of),
                        properties.getProperty("build", "")),
                properties.getProperty("before", ""),
                Boolean.parseBoolean(properties.getProperty("stopped", "false")));
    }
}
