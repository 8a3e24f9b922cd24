package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"

	"pakrus/exporters/release"
	"pakrus/exporters/release/signature"
)

// publicKey is the key that --public-key gives, itself or by the name of its file; nil where it
// is not given.
func publicKey(ctx *cli.Context) (*signature.Public, error) {
	if !ctx.IsSet("public-key") {
		return nil, nil
	}
	given := ctx.String("public-key")
	text, err := os.ReadFile(given)
	if errors.Is(err, fs.ErrNotExist) || given == "" {
		text = []byte(given)
	} else if err != nil {
		return nil, err
	}
	key, err := signature.ParsePublic(text)
	if err != nil {
		return nil, usagef("--public-key %q: %v", given, err)
	}
	return &key, nil
}

// checkSignature checks the signature of a release by the key, and says in a line what was found.
// Without a key only the form of the signature is checked, where there is one.
func checkSignature(dir string, key *signature.Public) (said string, faults []release.Fault, err error) {
	if key != nil {
		faults, err = release.VerifySignature(dir, *key)
		return "signed with the key " + key.ID(), faults, err
	}
	parsed, faults, err := release.SignatureOf(dir)
	if parsed != nil {
		said = fmt.Sprintf("signed, as it says with the key %s; check that with --public-key", parsed.KeyID)
	}
	return said, faults, err
}

func (c *console) signCommand() *cli.Command {
	return &cli.Command{
		Name:      "sign",
		Usage:     "sign the checksums of a release",
		ArgsUsage: "[VERSION|DIR]",
		Description: "Writes SHA256SUMS.minisig into the folder of a release, once every file is as its checksum says: a signature of\n" +
			"SHA256SUMS together with the name of the dataset and the version, in the format of the program minisign. The\n" +
			"signature is no part of the release: builds keep it and compare without it. A signature of another key is not\n" +
			"replaced without --force.\n\n" +
			"The password of the key is asked for on the terminal, or taken from the environment (" + passwordVariable + ") or\n" +
			"from a file. To decrypt a key takes about a second and 1 GB of memory.\n\n" +
			"Example: pakrus sign 0.3.0 --key pakrus.key",
		Flags: []cli.Flag{
			distFlag(),
			&cli.StringFlag{Name: "key", Usage: "`FILE` with the secret key, from pakrus keygen or minisign -G; required"},
			passwordFlag(),
			&cli.BoolFlag{Name: "force", Usage: "replace a signature of another key", DisableDefaultText: true},
		},
		Action: c.sign,
	}
}

func (c *console) sign(ctx *cli.Context) error {
	if ctx.String("key") == "" {
		return usagef("sign needs --key; write pakrus sign VERSION --key FILE, or make a key with pakrus keygen FILE")
	}
	dir, err := c.releaseFolder(ctx)
	if err != nil {
		return err
	}
	faults, err := fileFaults(dir)
	if err != nil {
		return err
	}
	if err := c.showFaults(dir, faults); err != nil {
		return err
	}
	key, err := c.secretKey(ctx)
	if err != nil {
		return err
	}
	status, err := release.Sign(dir, key, ctx.Bool("force"))
	var other *release.SignedByOther
	if errors.As(err, &other) {
		return usagef("%v; pass --force to replace it", err)
	}
	if err != nil {
		return err
	}
	c.printf("%s/SHA256SUMS.minisig: %s, with the key %s\n", printable(dir), status, key.Public().ID())
	return nil
}

// secretKey reads the key that --key names.
func (c *console) secretKey(ctx *cli.Context) (signature.Secret, error) {
	name := ctx.String("key")
	text, err := os.ReadFile(name)
	if err != nil {
		return signature.Secret{}, err
	}
	password := ""
	if signature.IsEncrypted(text) {
		if password, err = c.password(ctx, false); err != nil {
			return signature.Secret{}, err
		}
	}
	key, err := signature.ParseSecret(text, password)
	if err != nil {
		err = fmt.Errorf("%s: %w", name, err)
	}
	return key, err
}
