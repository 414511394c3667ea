package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.SealInput.Missing;
import dk.sigtepunkt.reporting.seal.json.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files from the disk, archives unpacked, with a limit to what they may hold. */
public final class SealInputs {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 256_000_000;

    private SealInputs() {}

    /** Never fails: what cannot be read is said by the check. */
    public static List<SealInput> read(List<String> files) {
        List<SealInput> inputs = new ArrayList<>();
        files.forEach(file -> inputs.add(read(file)));
        return inputs;
    }

    private static SealInput read(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                return SealInput.missing(name, Missing.NOT_THERE);
            }
            if (Files.size(file) > MOST_BYTES) {
                return SealInput.missing(name, Missing.TOO_LARGE);
            }
            return SealInput.of(name, Files.readAllBytes(file));
        } catch (IOException | InvalidPathException unreadable) {
            return SealInput.missing(name, Missing.NOT_READABLE);
        }
    }

    /** The same with each archive's files in its place. */
    static List<SealInput> unpacked(List<SealInput> inputs) {
        List<SealInput> unpacked = new ArrayList<>();
        for (SealInput input : inputs) {
            byte[] bytes = input.bytes();
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
                unpacked.addAll(unpack(input.name(), bytes));
            } else {
                unpacked.add(input);
            }
        }
        return unpacked;
    }

    private static List<SealInput> unpack(String name, byte[] bytes) {
        List<SealInput> files = new ArrayList<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String file = name + "!" + entry.getName();
                byte[] content = zip.readNBytes(StrictJson.LARGEST + 1);
                total += content.length;
                if (total > MOST_BYTES || files.size() >= MOST_ENTRIES) {
                    files.add(SealInput.missing(name, Missing.TOO_LARGE));
                    return files;
                }
                files.add(
                        file.toLowerCase(Locale.ROOT).endsWith(".json")
                                ? SealInput.of(file, content)
                                : SealInput.missing(file, Missing.OTHER_KIND));
            }
        } catch (IOException | IllegalArgumentException broken) {
            files.add(SealInput.missing(name, Missing.ARCHIVE_BROKEN));
            return files;
        }
        return files.isEmpty() ? List.of(SealInput.missing(name, Missing.ARCHIVE_EMPTY)) : files;
    }
}
