package dk.sigtepunkt.content.internal.jar;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.Utf8;
import dk.sigtepunkt.content.internal.yaml.YamlWords;
import dk.sigtepunkt.content.result.ContentFiles;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.committee.FileLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The manifest and the content files of a jar, read from its bytes within limits; nothing is unpacked to disk. */
public final class CommitteeJar implements ContentFiles {
    public static final String COMMITTEE_FILE = "committee.yaml";

    private static final String FOLDER = "COMMITTEE-INF/";
    private static final JarWords WORDS = JarWords.danish();
    private static final YamlWords YAML = YamlWords.danish();
    private static final int[] END = {'P', 'K', 5, 6};
    private static final int LONGEST_END = 22 + 65_535;
    private static final int MOST_ENTRIES = 2000;

    private final Manifest manifest;
    private final Map<String, String> texts;

    private CommitteeJar(Manifest manifest, Map<String, String> texts) {
        this.manifest = manifest;
        this.texts = Map.copyOf(texts);
    }

    public Manifest manifest() {
        return manifest;
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Empty when the jar cannot be read at all; what else is wrong with it becomes a finding. */
    public static Optional<CommitteeJar> read(byte[] bytes, Findings findings) {
        Optional<Map<String, byte[]>> entries = entries(bytes, findings);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = manifest(entries.get(), findings);
        Map<String, String> texts = new HashMap<>();
        entries.get().forEach((name, content) -> {
            if (name.startsWith(FOLDER) && (name.endsWith(".yaml") || name.endsWith(".csv"))) {
                String file = name.substring(FOLDER.length());
                Utf8.text(content)
                        .ifPresentOrElse(
                                text -> texts.put(file, text),
                                () -> findings.addAll(List.of(Finding.quotingNothing(file, 0, YAML.notUtf8()))));
            }
        });
        if (!entries.get().containsKey(FOLDER + COMMITTEE_FILE)) {
            findings.quotingNothing(0, WORDS.noCommitteeFile(FOLDER + COMMITTEE_FILE));
        }
        return manifest.map(read -> new CommitteeJar(read, texts));
    }

    private static Optional<Manifest> manifest(Map<String, byte[]> entries, Findings findings) {
        byte[] bytes = entries.get(JarFile.MANIFEST_NAME);
        if (bytes == null) {
            findings.quotingNothing(0, WORDS.noManifest(JarFile.MANIFEST_NAME));
            return Optional.empty();
        }
        try {
            return Optional.of(new Manifest(new ByteArrayInputStream(bytes)));
        } catch (IOException malformed) {
            findings.quotingNothing(0, WORDS.unreadableManifest(JarFile.MANIFEST_NAME));
            return Optional.empty();
        }
    }

    /** The manifest and what lies in the content folder; everything else is only counted. */
    private static Optional<Map<String, byte[]>> entries(byte[] bytes, Findings findings) {
        // A jar that was cut off can still be streamed; the directory at its end, which the framework reads, is gone.
        if (!hasEnd(bytes)) {
            findings.quotingNothing(0, WORDS.corrupt());
            return Optional.empty();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Map<String, byte[]> kept = new HashMap<>();
            Optional<FaultWording> refusal = keep(zip, kept);
            refusal.ifPresent(wording -> findings.add(0, wording));
            return refusal.isPresent() ? Optional.empty() : Optional.of(kept);
        } catch (IOException | IllegalArgumentException corrupt) {
            findings.quotingNothing(0, WORDS.corrupt());
            return Optional.empty();
        }
    }

    private static Optional<FaultWording> keep(ZipInputStream zip, Map<String, byte[]> kept) throws IOException {
        Set<String> seen = new HashSet<>();
        long left = FileLimit.BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (leadsOut(name) || !seen.add(name)) {
                return Optional.of(WORDS.forbiddenEntry(name));
            }
            byte[] content = zip.readNBytes((int) left + 1);
            left -= content.length;
            if (left < 0) {
                return Optional.of(WORDS.tooLargeUnpacked(FileLimit.MEGABYTES));
            }
            if (seen.size() > MOST_ENTRIES) {
                return Optional.of(WORDS.tooManyEntries(MOST_ENTRIES));
            }
            if (!entry.isDirectory() && (name.startsWith(FOLDER) || name.equals(JarFile.MANIFEST_NAME))) {
                kept.put(name, content);
            }
        }
        return seen.isEmpty() ? Optional.of(WORDS.nothingInIt()) : Optional.empty();
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/")).contains("..");
    }

    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
            int from = at;
            if (IntStream.range(0, END.length).allMatch(index -> bytes[from + index] == END[index])) {
                return true;
            }
        }
        return false;
    }
}
