package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;

/** A committee bundle or committee file as somebody hands it in. */
public final class Artifact {
    private final String name;
    private final byte[] bytes;
    private final String sha256;

    /** @param name the file's name, without a folder */
    public Artifact(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        this.sha256 = Sha256.hex(bytes);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** The bytes one after another, without a copy of them all. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Whether it is a committee file on its own, {@code *.committee.yaml}, and not a bundle. */
    public boolean alone() {
        return alone(name);
    }

    public static boolean alone(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".committee.yaml") || lower.endsWith(".committee.yml");
    }
}
