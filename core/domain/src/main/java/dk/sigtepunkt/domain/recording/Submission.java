package dk.sigtepunkt.domain.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures as they came by one door, to be taken in together or not at all.
 *
 * @param entries one for each item, in order; defaults filled in
 * @param misread what the door itself found wrong with the items' form
 * @param key when given, the same submission sent again changes nothing
 * @param digest what tells two contents behind one key apart, see {@link #digest(List)}; empty when there is no key to tell them by
 * @param reference what the figures will name as their source
 */
public record Submission(
        List<Entry> entries, List<Intake.Fault> misread, Optional<String> key, String digest, String reference) {
    public Submission {
        entries = List.copyOf(entries);
        misread = List.copyOf(misread);
    }

    /** Nothing wrong with its form, and no key. */
    public static Submission of(List<Entry> entries, String reference) {
        return new Submission(entries, List.of(), Optional.empty(), "", reference);
    }

    /** What the door found and what was found later, each field named once, in the items' order. */
    List<Intake.Fault> allFaults(List<Intake.Fault> later) {
        Set<String> named = new HashSet<>();
        misread.forEach(fault -> named.add(fault.item() + "/" + fault.field()));
        return Stream.concat(
                        misread.stream(),
                        later.stream()
                                .filter(fault -> !named.contains(fault.item() + "/"))
                                .filter(fault -> !named.contains(fault.item() + "/" + fault.field())))
                .sorted(Comparator.comparing(Intake.Fault::item))
                .toList();
    }

    /** SHA-256 over the entries, free of spacing, the order of fields and left-out defaults; hexadecimal. */
    public static String digest(List<Entry> entries) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(canonical)) {
            for (Entry entry : entries) {
                write(entry, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail", impossible);
        }
        return Sha256.hex(canonical.toByteArray());
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        List<String> fields = List.of(
                entry.indicator(),
                entry.period(),
                entry.area(),
                entry.breakdown(),
                entry.value().fold(Double::toString, text -> '»' + text, () -> "", misread -> ""),
                entry.status(),
                entry.note());
        for (String field : fields) {
            byte[] bytes = field.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
