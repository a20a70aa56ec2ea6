package wireroom.schemas.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThreadDeathsTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final ThreadDeaths deaths = new ThreadDeaths(now::get);

  @Test
  void oneDeathIsNothingToComplainOf() {
    assertThat(deaths.add(new IllegalStateException("chance"))).isZero();
    assertThat(deaths.complaint()).isEmpty();
  }

  @Test
  void repeatedDeathsAreToldWithWhatLastWentWrong() {
    deaths.add(new IllegalStateException("first"));
    deaths.add(new IllegalStateException("second"));
    deaths.add(new IllegalStateException("in task 0_1", new IOException("disk full")));
    assertThat(deaths.complaint())
        .contains(
            "3 threads died in the last 5 minutes, the last of: java.io.IOException: disk full");
  }

  @Test
  void pauseGrowsWithEachDeathUpToHalfAMinute() {
    assertThat(deaths.add(new Error())).isEqualTo(Duration.ZERO);
    assertThat(deaths.add(new Error())).isEqualTo(Duration.ofSeconds(1));
    assertThat(deaths.add(new Error())).isEqualTo(Duration.ofSeconds(3));
    for (int i = 0; i < 100; i++) {
      assertThat(deaths.add(new Error())).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }
  }

  @Test
  void deathsOfLongAgoAreForgotten() {
    deaths.add(new Error());
    deaths.add(new Error());
    deaths.add(new Error());
    now.addAndGet(Duration.ofMinutes(6).toNanos());
    assertThat(deaths.complaint()).isEmpty();
    assertThat(deaths.add(new Error())).isZero();
  }
}
