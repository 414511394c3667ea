package dk.sigtepunkt.rest.internal.observations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody sent.
 *
 * @param entries one for each item, in order; defaults filled in
 * @param faults what is wrong with the items' form
 */
record Submission(List<Entry> entries, List<Intake.Fault> faults) {
    Submission {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /** These faults and those found later, each field named once, in the items' order. */
    List<Intake.Fault> allFaults(List<Intake.Fault> later) {
        Set<String> named = new HashSet<>();
        faults.forEach(fault -> named.add(fault.item() + "/" + fault.field()));
        return Stream.concat(
                        faults.stream(),
                        later.stream()
                                .filter(fault -> !named.contains(fault.item() + "/"))
                                .filter(fault -> !named.contains(fault.item() + "/" + fault.field())))
                .sorted(Comparator.comparing(Intake.Fault::item))
                .toList();
    }

    /** SHA-256 over the items, free of spacing, the order of fields and left-out defaults; hexadecimal. */
    String digest() {
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
        String value = entry.value().isPresent() ? Double.toString(entry.value().getAsDouble()) : "";
        List<String> fields = List.of(
                entry.indicator(),
                entry.period(),
                entry.area(),
                entry.breakdown(),
                value,
                entry.status(),
                entry.note());
        for (String field : fields) {
            byte[] bytes = field.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
