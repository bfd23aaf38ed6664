// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/TlsIdentity.h"

#include "hub/Files.h"

#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace drempel::hub {

namespace {

template<auto Free>
struct Freed {
    template<class T>
    void operator()(T* one) const noexcept {
        Free(one);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<&BIO_free_all>>;

// The pin counts and the dates do not: from before any hub until "no well-defined date" (RFC 5280, 4.1.2.5).
constexpr char validFrom[] = "20200101000000Z";
constexpr char validUntil[] = "99991231235959Z";
constexpr int serialBits = 159; ///< at most 20 octets and positive (RFC 5280, 4.1.2.2)

Memory reading(QByteArrayView bytes) {
    return Memory(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

bool setSerial(X509* certificate) {
    const std::unique_ptr<BIGNUM, Freed<&BN_free>> serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

Certificate certificateFor(EVP_PKEY* key) {
    Certificate certificate(X509_new());
    if (!certificate) return nullptr;
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const auto* words = reinterpret_cast<const unsigned char*>("drempel-hub");
    const bool made =
        X509_set_version(certificate.get(), X509_VERSION_3) == 1 && setSerial(certificate.get()) &&
        ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), validFrom) == 1 &&
        ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), validUntil) == 1 &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, words, -1, -1, 0) == 1 &&
        X509_set_issuer_name(certificate.get(), name) == 1 && X509_set_pubkey(certificate.get(), key) == 1 &&
        X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

Result<SecretBytes> newKey() {
    const Key key(EVP_EC_gen("P-256"));
    const Memory out(BIO_new(BIO_s_secmem()));
    if (!key || !out ||
        PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fail(ErrorCode::Internal, "TLS key");
    char* bytes = nullptr;
    const auto length = BIO_get_mem_data(out.get(), &bytes);
    return SecretBytes(QByteArrayView(bytes, static_cast<qsizetype>(length)));
}

Result<QByteArray> newCertificate(EVP_PKEY* key) {
    const Certificate certificate = certificateFor(key);
    const Memory out(BIO_new(BIO_s_mem()));
    if (!certificate || !out || PEM_write_bio_X509(out.get(), certificate.get()) != 1)
        return fail(ErrorCode::Internal, "TLS certificate");
    char* bytes = nullptr;
    const auto length = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

Key keyIn(QByteArrayView pem) {
    const Memory in = reading(pem);
    return Key(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
}

Certificate certificateIn(const QByteArray& pem) {
    const Memory in = reading(pem);
    return Certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
}

QByteArray pinOf(X509* certificate) {
    unsigned char* der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (length <= 0) return {};
    const QByteArrayView bytes(reinterpret_cast<const char*>(der), length);
    const QByteArray pin = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return pin;
}

} // namespace

void FreeSslContext::operator()(SSL_CTX* context) const noexcept {
    SSL_CTX_free(context);
}

Result<TlsIdentity> TlsIdentity::openOrCreate(const QString& certificateFile, const SecretFile& keyFile,
                                              const SecretBytes& siteKey) {
    auto pem = readFile(certificateFile);
    if (!pem && pem.error().code != ErrorCode::NotFound) return tl::unexpected(pem.error());
    auto secret = keyFile.open(siteKey);
    if (!secret && secret.error().code == ErrorCode::NotFound && !pem) {
        secret = newKey();
        if (!secret) return tl::unexpected(secret.error());
        if (const Status kept = keyFile.keep(*secret, siteKey); !kept) return tl::unexpected(kept.error());
    }
    if (!secret && secret.error().code == ErrorCode::NotFound && pem->contains("PRIVATE KEY"))
        return fail(ErrorCode::OlderSchema, "hub.pem"); // the key used to lie in it, in clear
    if (!secret) return tl::unexpected(secret.error());
    const Key key = keyIn(secret->view());
    if (!key) return fail(ErrorCode::Corrupt, "tls.key");
    if (!pem) {
        pem = newCertificate(key.get());
        if (!pem) return tl::unexpected(pem.error());
        if (const Status kept = replaceFile(certificateFile, *pem); !kept)
            return tl::unexpected(kept.error());
    }
    const Certificate certificate = certificateIn(*pem);
    if (!certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        return fail(ErrorCode::Corrupt, "hub.pem");
    return TlsIdentity(std::move(*secret), *pem, pinOf(certificate.get()));
}

Result<SslContext> TlsIdentity::serverContext() const {
    SslContext context(SSL_CTX_new(TLS_server_method()));
    const Key key = keyIn(key_.view());
    const Certificate certificate = certificateIn(certificate_);
    if (!context || !key || !certificate) return fail(ErrorCode::Internal, "TLS");
    SSL_CTX* raw = context.get();
    SSL_CTX_set_options(raw, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    const bool set =
        SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION) == 1 && SSL_CTX_set_num_tickets(raw, 0) == 1 &&
        SSL_CTX_set_cipher_list(raw, "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:"
                                     "ECDHE-ECDSA-AES128-GCM-SHA256") == 1 &&
        SSL_CTX_set1_groups_list(raw, "X25519:P-256") == 1 &&
        SSL_CTX_use_certificate(raw, certificate.get()) == 1 && SSL_CTX_use_PrivateKey(raw, key.get()) == 1;
    if (!set) return fail(ErrorCode::Internal, "TLS");
    return context;
}

} // namespace drempel::hub
