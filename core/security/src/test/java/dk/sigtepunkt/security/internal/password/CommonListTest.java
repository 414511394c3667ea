package dk.sigtepunkt.security.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonListTest {
    @Test
    void whatEverybodyUsesIsOnIt() {
        CommonList list = new CommonList();
        assertThat(list.has("password")).isTrue();
        assertThat(list.has("qwertyuiop")).isTrue();
        assertThat(list.has("tolv grønne robåde")).isFalse();
    }
}
