package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"pakrus/exporters/release/signature"
)

// passwordVariable is the environment variable that a password can be given in.
const passwordVariable = "PAKRUS_KEY_PASSWORD"

func passwordFlag() cli.Flag {
	return &cli.StringFlag{Name: "password-file", Usage: "`FILE` whose first line is the password of the key"}
}

func (c *console) keygenCommand() *cli.Command {
	return &cli.Command{
		Name:      "keygen",
		Usage:     "make a pair of keys to sign releases with",
		ArgsUsage: "FILE",
		Description: "Writes a secret key to FILE, encrypted with a password, and its public key to FILE.pub, both in the format of the\n" +
			"program minisign. The password is asked for on the terminal, or taken from the environment (" + passwordVariable + ")\n" +
			"or from a file. Neither file is ever replaced.\n\n" +
			"Example: pakrus keygen pakrus.key",
		Flags: []cli.Flag{
			passwordFlag(),
			&cli.BoolFlag{Name: "no-password", Usage: "do not encrypt the secret key: who has the file can sign", DisableDefaultText: true},
		},
		Action: c.keygen,
	}
}

func (c *console) keygen(ctx *cli.Context) error {
	name := ctx.Args().First()
	if ctx.NArg() != 1 || name == "" {
		return usagef("keygen takes the name of one file, %d were given; write pakrus keygen FILE", ctx.NArg())
	}
	for _, file := range []string{name, name + ".pub"} {
		if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
			return errors.Join(err, fmt.Errorf("%s is there already, and a key is never replaced; choose another name", file))
		}
	}
	password := ""
	if !ctx.Bool("no-password") {
		var err error
		if password, err = c.password(ctx, true); err != nil {
			return err
		}
	}
	public, secret, err := signature.Generate()
	if err != nil {
		return err
	}
	text, err := secret.File(password)
	if err != nil {
		return err
	}
	if err := errors.Join(newFile(name, text, 0o600), newFile(name+".pub", public.File(), 0o644)); err != nil {
		return err
	}
	c.printf("%s: secret key %s; keep it, and show it to nobody\n", printable(name), public.ID())
	c.printf("%s.pub: public key; publish it where people find the releases:\n%s\n", printable(name), public)
	return nil
}

// newFile writes a file that is not there yet.
func newFile(name string, text []byte, mode fs.FileMode) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	return errors.Join(err, file.Sync(), file.Close())
}

// password takes a password from the file that is named, the environment or the terminal.
// A new one is asked for twice, and may not be empty.
func (c *console) password(ctx *cli.Context, isNew bool) (string, error) {
	password, err := c.givenPassword(ctx, isNew)
	if err == nil && isNew && password == "" {
		err = usagef("the password is empty; choose one, or write --no-password for a key that is not encrypted")
	}
	return password, err
}

func (c *console) givenPassword(ctx *cli.Context, isNew bool) (string, error) {
	if ctx.IsSet("password-file") {
		text, err := os.ReadFile(ctx.String("password-file"))
		line, _, _ := bytes.Cut(text, []byte("\n"))
		return string(bytes.TrimSuffix(line, []byte("\r"))), err
	}
	if password, ok := os.LookupEnv(passwordVariable); ok {
		return password, nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return "", usagef("there is no terminal to ask for the password; set %s, or write --password-file FILE", passwordVariable)
	}
	first, err := c.ask("password of the key: ")
	if err != nil || !isNew {
		return first, err
	}
	second, err := c.ask("the same once more: ")
	if err == nil && first != second {
		err = usagef("the two passwords differ; begin again")
	}
	return first, err
}

// ask asks for a password without showing it.
func (c *console) ask(prompt string) (string, error) {
	fmt.Fprint(c.err, prompt)
	text, err := term.ReadPassword(int(os.Stdin.Fd()))
	fmt.Fprintln(c.err)
	return string(text), err
}
