package dk.sigtepunkt.reporting.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the seals that were given, sorted into their chains, and what can be reached from where. */
final class SealChains {
    private final SealWords words;
    private final List<SealFinding> findings = new ArrayList<>();
    private final Map<String, SealFile> sound = new TreeMap<>();
    private final Set<String> broken = new HashSet<>();

    private SealChains(SealWords words) {
        this.words = words;
    }

    static SealChains of(List<SealReading> readings, SealWords words) {
        SealChains chains = new SealChains(words);
        List<SealChain.Member> members = new ArrayList<>();
        Set<String> damaged = new TreeSet<>();
        for (SealReading reading : readings) {
            Optional<SealFile> file = reading.file();
            if (file.isEmpty()) {
                reading.quarter().filter(quarter -> reading.seal()).ifPresent(damaged::add);
                chains.broken.addAll(reading.digests());
            } else if (SealFileCheck.headHolds(file.get())) {
                chains.take(new SealChain.Member(reading.name(), file.get()), members);
            } else {
                // Neither of the two is believed, and neither is missed.
                chains.broken.add(file.get().digest());
                chains.broken.add(SealFileCheck.counted(file.get()));
                damaged.add(SealIdentity.quarter(report(file.get())));
            }
        }
        chains.municipalities(members).values().stream()
                .collect(Collectors.groupingBy(
                        member -> member.file().head().of().chain(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(chain ->
                        chains.findings.addAll(new SealChain(chain, chains.broken, damaged, words).findings()));
        return chains;
    }

    /** What a file's report is called, even where one of the values that name it was changed. */
    static String report(SealFile file) {
        if (SealFileCheck.headHolds(file)) {
            return file.head().of().report();
        }
        List<SealFault> faults = SealFileCheck.of(file);
        boolean doubtful = faults.stream()
                .anyMatch(fault -> fault.part().isEmpty()
                        && Set.of("/quarter", "/kind", "/committee").contains(fault.field()));
        String said = Optional.ofNullable(file.headTree().get("report"))
                .map(Object::toString)
                .orElse("");
        return doubtful && SealIdentity.isReport(said) ? said : file.head().of().report();
    }

    private void take(SealChain.Member member, List<SealChain.Member> members) {
        SealFile file = member.file();
        if (sound.putIfAbsent(file.digest(), file) == null) {
            members.add(member);
        } else {
            findings.add(member.finding(
                    SealProblem.GIVEN_TWICE,
                    words.chain(SealProblem.GIVEN_TWICE, member.edition(words), member.name())));
        }
    }

    /** Those of the municipality that most are of; of the others it is said that they are none. */
    private Map<String, SealChain.Member> municipalities(List<SealChain.Member> members) {
        Map<String, Long> counts = members.stream()
                .collect(Collectors.groupingBy(SealChain.Member::municipality, TreeMap::new, Collectors.counting()));
        String ours = counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Long> entry) -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse("");
        Map<String, SealChain.Member> kept = new HashMap<>();
        for (SealChain.Member member : members) {
            if (member.municipality().equals(ours)) {
                kept.put(member.file().digest(), member);
            } else {
                findings.add(member.finding(
                        SealProblem.OTHER_MUNICIPALITY,
                        words.otherMunicipality(member.name(), member.edition(words), member.municipality(), ours)));
            }
        }
        return kept;
    }

    List<SealFinding> findings() {
        return List.copyOf(findings);
    }

    boolean knows(String digest) {
        return sound.containsKey(digest) || broken.contains(digest);
    }

    /** A seal that has a link to one that is not here. */
    Optional<String> pointingTo(String digest) {
        return sound.values().stream()
                .filter(file -> links(file).anyMatch(link -> link.digest().equals(digest)))
                .map(this::edition)
                .findFirst();
    }

    private String edition(SealFile file) {
        return words.edition(file.head().of().report(), file.head().of().edition());
    }

    private static Stream<SealLink> links(SealFile file) {
        return Stream.of(file.head().before(), file.head().replaces()).flatMap(Optional::stream);
    }

    /** The editions that no known head leads to. */
    List<String> unheld(Set<String> heads) {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(heads);
        while (!next.isEmpty()) {
            String digest = next.remove(next.size() - 1);
            if (reached.add(digest)) {
                Optional.ofNullable(sound.get(digest))
                        .ifPresent(file -> links(file).forEach(link -> next.add(link.digest())));
            }
        }
        return sound.entrySet().stream()
                .filter(entry -> !reached.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing((SealFile file) -> file.head().of().quarter())
                        .thenComparing(file -> file.head().of().edition()))
                .map(this::edition)
                .toList();
    }
}
