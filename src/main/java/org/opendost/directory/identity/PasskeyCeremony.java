package org.opendost.directory.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// One question to a device and its answer, by Spring Security's relying party; nothing is computed
/// here. User verification is asked for at both, and so required by it: a passkey stands for what
/// one has (the device) and what one is or knows (finger, face, PIN).
final class PasskeyCeremony {

  /// Made when the first passkey is, not with every start.
  private static final class Library {

    static final JsonMapper JSON =
        JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager();

    private Library() {}
  }

  private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
      new TypeReference<>() {};
  private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
      new TypeReference<>() {};

  private final Webauthn4JRelyingPartyOperations operations;
  private final Bytes challenge;

  /// @param challenge the random bytes of the question; an answer is good for no others
  /// @param save what is done with a passkey once it has been checked
  PasskeyCeremony(
      PasskeySite site, byte[] challenge, AccountRows accounts, PasskeyRows rows, Saving save) {
    this.challenge = new Bytes(challenge);
    this.operations =
        new Webauthn4JRelyingPartyOperations(
            new Users(accounts),
            new Kept(rows, save),
            PublicKeyCredentialRpEntity.builder().id(site.host()).name("OpenDOST").build(),
            Set.of(site.origin()));
    operations.setWebAuthnManager(Library.MANAGER);
    operations.setCustomizeCreationOptions(
        options ->
            options
                .challenge(this.challenge)
                .authenticatorSelection(
                    AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
    operations.setCustomizeRequestOptions(
        options ->
            options
                .challenge(this.challenge)
                .userVerification(UserVerificationRequirement.REQUIRED));
  }

  /// What is done with a passkey once it has been checked.
  interface Saving {

    void save(CredentialRecord checked);
  }

  /// The answer does not hold: forged, of another site, too old, without finger, face or PIN.
  static final class Refused extends RuntimeException {

    Refused(Throwable cause) {
      super(cause);
    }
  }

  /// The question that makes a passkey for the account, as the browser reads it.
  String toMake(Account account) {
    return Library.JSON.writeValueAsString(creation(account));
  }

  /// The question that signs somebody in, whoever it is.
  String toShow() {
    return Library.JSON.writeValueAsString(request());
  }

  /// Checks the answer to [#toMake] and saves the passkey.
  void made(Account account, String answer, String name) {
    checked(
        () ->
            operations.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(
                    creation(account), new RelyingPartyPublicKey(read(answer, MADE), name))));
  }

  /// Which passkey an answer to [#toShow] claims to be; nothing of it is checked yet.
  static Optional<Shown> shown(String answer) {
    try {
      return Optional.of(new Shown(read(answer, SHOWN)));
    } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
      return Optional.empty();
    }
  }

  /// An answer that was not checked yet.
  record Shown(PublicKeyCredential<AuthenticatorAssertionResponse> credential) {

    Bytes id() {
      return credential.getRawId();
    }
  }

  /// Checks the answer to [#toShow].
  void check(Shown answer, UUID owner) {
    checked(
        () -> {
          var handle = answer.credential.getResponse().getUserHandle();
          if (handle != null && !UserHandles.account(handle).equals(owner)) {
            throw new IllegalArgumentException("the device names another account");
          }
          return operations.authenticate(
              new RelyingPartyAuthenticationRequest(request(), answer.credential));
        });
  }

  private static void checked(Check check) {
    try {
      check.run();
    } catch (WebAuthnException
        | JacksonException
        | IllegalArgumentException
        | NullPointerException refused) {
      // The library answers with any of these to what no honest device sends.
      throw new Refused(refused);
    }
  }

  private interface Check {

    @Nullable Object run();
  }

  private static <T> T read(String answer, TypeReference<T> type) {
    return Objects.requireNonNull(Library.JSON.readValue(answer, type));
  }

  private PublicKeyCredentialCreationOptions creation(Account account) {
    return operations.createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(
            UsernamePasswordAuthenticationToken.authenticated(
                account.username(), null, List.of())));
  }

  private PublicKeyCredentialRequestOptions request() {
    return operations.createCredentialRequestOptions(
        new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
  }

  /// Accounts as the library asks for them; it makes none and deletes none.
  private record Users(AccountRows accounts) implements PublicKeyCredentialUserEntityRepository {

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
      return accounts.find(UserHandles.account(id)).map(Users::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
      return accounts.byUsername(username).map(Users::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
      throw new IllegalArgumentException("accounts are not made here");
    }

    @Override
    public void delete(Bytes id) {
      throw new IllegalArgumentException("accounts are not deleted");
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
      return ImmutablePublicKeyCredentialUserEntity.builder()
          .id(UserHandles.of(account.id()))
          .name(account.username())
          .displayName(account.name())
          .build();
    }
  }

  /// Passkeys as the library asks for them. Its own repository writes a passkey anew that was taken
  /// away while its device answered; here saving means one thing in each ceremony.
  private record Kept(PasskeyRows rows, Saving saving) implements UserCredentialRepository {

    @Override
    public void save(CredentialRecord checked) {
      saving.save(checked);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
      return rows.find(credential).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
      return rows.records(UserHandles.account(user));
    }

    @Override
    public void delete(Bytes credential) {
      throw new IllegalArgumentException("passkeys are taken away by their facade");
    }
  }
}
