package dk.sigtepunkt.http.door;

import java.util.Optional;

/** One address, or all that begin with the same bits: {@code 10.1.2.3}, {@code 10.1.0.0/16}, {@code fd00::/8}. */
public final class AddressRange {
    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** @return empty for what is no address, or has more bits than one */
    public static Optional<AddressRange> parse(String text) {
        String[] parts = text.strip().split("/", 2);
        return ClientAddress.parse(parts[0]).map(ClientAddress::bytes).flatMap(first -> {
            int all = first.length * Byte.SIZE;
            if (parts.length == 1) {
                return Optional.of(new AddressRange(first, all));
            }
            boolean number = parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= all;
            return number ? Optional.of(new AddressRange(first, Integer.parseInt(parts[1]))) : Optional.empty();
        });
    }

    /** Whether the address is among them. */
    public boolean holds(ClientAddress address) {
        byte[] asked = address.bytes();
        if (asked.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((asked[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
