package org.opendost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole application: {@code java -jar opendost.jar} serves. */
@SpringBootApplication
public class OpenDost {

  /** Starts the server. */
  public static void main(String[] args) {
    SpringApplication.run(OpenDost.class, args);
  }
}
